"""Killed at every system call that changes the disk, in turn, by strace. --size: every so manieth call; --minutes."""

import os
import re
import subprocess
import time

from checker import check
from kit import KAP, Place, arguments, verdict
from workbooks import workbook

CALLS = ["rename,renameat,renameat2", "link,linkat", "unlink,unlinkat,rmdir", "mkdir,mkdirat", "fsync,fdatasync", "write,pwrite64"]
options = arguments(1, 30)
end = time.monotonic() + options.minutes * 60


def run(place, *strace):
    """One pass over the inbox under strace; whether it was killed."""
    command = ["strace", "-f", "-qq", "-o", place.base + "/trace", *strace, *KAP, "watch", place.inbox, "--out", place.out]
    done = subprocess.run([*command, "--format", "data", "--once", "--still", "0.2"], stdout=place.log, stderr=place.log)
    return done.returncode != 0


def filled():
    place = Place()
    place.drop("plan.xlsx", workbook("Strace"))
    place.drop("bad.xlsx", b"no workbook")
    return place


def paths(place):
    return ["-P", place.inbox, "-P", place.out]


def count(calls):
    """How many of these calls the watcher and its child make on our folders, thread by thread."""
    place = filled()
    run(place, "-e", f"trace={calls}")
    per_thread = {}
    with open(place.base + "/trace", encoding="utf-8", errors="replace") as trace:
        for line in trace:
            call = re.match(r"(\d+)\s+(\w+)\(", line)
            if call and (place.inbox in line or place.out in line or not calls.startswith(("rename", "link", "unlink", "mkdir"))):
                per_thread[call[1]] = per_thread.get(call[1], 0) + 1
    place.close()
    return max(per_thread.values(), default=0)


complaints, points, cut = [], 0, False
for calls in CALLS:
    most = count(calls)
    for number in range(1, most + 1, options.size if not calls.startswith("write") else max(options.size, most // 25)):
        if time.monotonic() > end:
            cut = True
            break
        place = filled()
        run(place, "-e", f"inject={calls}:signal=KILL:when={number}")
        points += 1
        if place.audit() != 0:
            complaints.append(f"audit right after {calls} {number}")
        place.watch("--once", "--still", "0.2").wait()
        if place.audit() != 0:
            complaints.append(f"audit after the next start, {calls} {number}")
        complaints += [f"{calls} {number}: {text}" for text in check(place.inbox, place.out, place.dropped)]
        place.close()
verdict("killed at each call", complaints, f"{points} points" + (", cut short by the budget" if cut else ""))
