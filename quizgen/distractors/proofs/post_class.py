"""A post beside a post that the same one might hold."""

from quizgen.distractors.filler import Filler
from quizgen.distractors.index import Index
from quizgen.distractors.proofs.person import gender_of
from quizgen.distractors.words import GENDERS, spaced
from quizgen.domain.candidate import Candidate
from quizgen.domain.document import Entity
from quizgen.lexicon import posts
from quizgen.lexicon.sexes import sex_of

NEAR = 6  # words before a name that may tell whose he is: "the British minister Paul Stone"


def other(candidate: Candidate, option: Filler, index: Index) -> str | None:
    """Refuse a description that could not be the asked person's, or a person who could not be
    the one described: of another sex, another nation, a king beside a cook, and the one whom the
    whole article is about."""
    if candidate.rule != "post":
        return None
    if option.entity is None:
        subject = candidate.fact.clause.subject
        asked = index.entity(subject.entity) if subject is not None else None
        return None if asked is None else unfit(option.text, asked, index)
    if in_title(option.entity, index):
        return "whom the article is about"
    return unfit(candidate.fact.answer.short, option.entity, index)


def unfit(description: str, person: Entity, index: Index) -> str | None:
    """Why the description could not be the person's."""
    sexes = {sex_of(w.rpartition("-")[2]) for w in description.lower().split()}
    sexes |= {GENDERS.get(w, "") for w in description.lower().split()}
    if gender_of(person) and sexes - {"", gender_of(person)}:
        return "of another sex"
    if posts.regal(description) != posts.regal(person.name):
        return "one who reigns beside one who does not"
    told, own = posts.nations(description), nations_of(person, index)
    return "of another country" if told and own and not told & own else None


def nations_of(person: Entity, index: Index) -> frozenset[str]:
    """The countries that the article names with a person's post, or right before the name."""
    document = index.world.document
    post = index.posts.get(person.index)
    text = [person.role, post.answer.short if post is not None else ""]
    for mention in document.mentions:
        if mention.entity == person.index:
            first = document.sentence_of(mention.start).start
            text.append(document.text(max(first, mention.start - NEAR), mention.start))
    return frozenset().union(*map(posts.nations, text))


def in_title(person: Entity, index: Index) -> bool:
    """Whether the title names the person: the article is about him or her."""
    title = spaced(index.world.document.title)
    return any(spaced(alias) in title for alias in person.aliases)
