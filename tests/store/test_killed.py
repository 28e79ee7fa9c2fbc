"""A process that is killed has lost nothing that it acknowledged."""

import subprocess
import sys

from tests.store.build import a_quiz, begin, the_responses

SAVER = """
import sys
from datetime import UTC, datetime
from quizgen.store.database import Database
from quizgen.store.taking import Answer, save
url, token, item = sys.argv[1:]
database = Database(url)
for n in range(10**9):
    with database.writing() as session:
        save(session, token, [Answer(item=int(item), text=str(n))], datetime.now(UTC))
    print(n, flush=True)
"""
ENOUGH = 25


def test_what_was_acknowledged_before_a_kill_is_there(database, url):
    with database.writing() as session:
        attempt = begin(session, a_quiz(session))
    command = [sys.executable, "-c", SAVER, url, attempt.token, str(attempt.layout[0])]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        acknowledged = [int(process.stdout.readline()) for _ in range(ENOUGH)]
        process.kill()
        acknowledged += [int(line) for line in process.stdout if line.endswith("\n")]
    with database.reading() as session:
        [kept] = the_responses(session)
        assert int(kept.answer) in {acknowledged[-1], acknowledged[-1] + 1}
