"""Workbooks, kill -9 on watcher and child every few seconds, until all have ended: each must be made, none failed.

--size, --minutes, --every (seconds; each wait is up to 40 % shorter or longer), --seed, --format.
"""

import os
import random
import signal
import time

from checker import check
from kit import Place, children, ended, files_in, kill_group, parser, verdict
from workbooks import workbook

asked = parser(1000, 40)
asked.add_argument("--every", type=float, default=5)
asked.add_argument("--seed", type=int, default=1)
asked.add_argument("--format", default="data")
options = asked.parse_args()
chance = random.Random(options.seed)
place = Place()
for i in range(options.size):
    place.drop(f"plan {i}.xlsx", workbook(f"Account {i}"))


def watch():
    return place.watch("--still", "0.3", formats=options.format)


begun = time.monotonic()
kills = 0
watcher = watch()
while ended(place) < options.size and time.monotonic() - begun < options.minutes * 60:
    time.sleep(chance.uniform(0.6 * options.every, 1.4 * options.every))
    if kills % 3 == 2:
        # The child alone: the watcher goes on with another.
        for child in children(watcher):
            os.kill(child, signal.SIGKILL)
    else:
        kill_group(watcher)
        watcher = watch()
    kills += 1
under_fire = files_in(os.path.join(place.inbox, "done"))
kill_group(watcher)
took = time.monotonic() - begun
place.watch("--still", "0.3", "--once", formats=options.format).wait()

complaints = check(place.inbox, place.out, place.dropped)
if place.audit() != 0:
    complaints.append("the program's own audit does not hold")
failed = files_in(os.path.join(place.inbox, "failed"))
if failed:
    complaints.append(f"{failed} sound workbooks in failed")
verdict(
    "kill -9",
    complaints,
    f"{options.size} workbooks as {options.format}, {kills} kills, seed {options.seed}: {under_fire} made under fire in "
    f"{took:.0f} s, {files_in(os.path.join(place.inbox, 'done'))} in the end, {failed} failed",
)
