"""1,000 workbooks, kill -9 on watcher and child every 5 s, until all have ended. --size, --minutes."""

import os
import random
import signal
import time

from checker import check
from kit import Place, arguments, children, ended, kill_group, verdict
from workbooks import workbook

options = arguments(1000, 40)
place = Place()
for i in range(options.size):
    place.drop(f"plan {i}.xlsx", workbook(f"Account {i}"))

begun = time.monotonic()
kills = 0
watcher = place.watch("--still", "0.3")
while ended(place) < options.size and time.monotonic() - begun < options.minutes * 60:
    time.sleep(random.uniform(3, 7))
    if kills % 3 == 2:
        # The child alone: the watcher goes on with another.
        for child in children(watcher):
            os.kill(child, signal.SIGKILL)
    else:
        kill_group(watcher)
        watcher = place.watch("--still", "0.3")
    kills += 1
kill_group(watcher)
place.watch("--still", "0.3", "--once").wait()

complaints = check(place.inbox, place.out, place.dropped)
if place.audit() != 0:
    complaints.append("the program's own audit does not hold")
failed = len([n for n in os.listdir(os.path.join(place.inbox, "failed"))])
verdict(
    "kill -9",
    complaints,
    f"{options.size} workbooks, {kills} kills, {failed} files in failed, {time.monotonic() - begun:.0f} s",
)
