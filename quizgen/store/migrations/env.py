"""Alembic's way in: it works on the connection that `store.migrate` has opened and locked."""

from alembic import context

from quizgen.store.models import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
