"""Killed at every system call that changes the disk, in turn, by strace: first the watcher, then its child.

--size: every so manieth call; --minutes: the budget. Calls are counted thread by thread, and nearly all of them are
those of one thread, so that going on until nothing is killed any more reaches each.
"""

import os
import shutil
import subprocess
import time

from checker import check, sha
from kit import KAP, Place, arguments, verdict
from workbooks import workbook

CALLS = ["rename,renameat,renameat2", "link,linkat", "unlink,unlinkat,rmdir", "mkdir,mkdirat", "fsync,fdatasync", "write,pwrite64"]
ONCE = ["--format", "data", "--once", "--still", "0.2"]
options = arguments(1, 60)
end = time.monotonic() + options.minutes * 60


def prepared():
    """An inbox with a result of an older version of the workbook that comes."""
    place = Place()
    place.drop("plan.xlsx", workbook("Old"))
    place.watch("--once", "--still", "0.2").wait()
    return place


def filled():
    place = Place()
    for folder in ("inbox", "out"):
        shutil.copytree(os.path.join(BEFORE.base, folder), os.path.join(place.base, folder), dirs_exist_ok=True)
    place.dropped = list(BEFORE.dropped)
    place.drop("plan.xlsx", workbook("New"))
    place.drop("nobody.xlsx", workbook(" "))
    return place


def of_watcher(place, point):
    """The watcher alone under strace; whether it was killed, and whether the audit holds as it lies there."""
    traced = ["strace", "-f", "-b", "execve", "-qq", "-o", place.base + "/trace", "-e", point]
    done = subprocess.run([*traced, *KAP, "watch", place.inbox, "--out", place.out, *ONCE], stdout=place.log, stderr=place.log)
    held = place.audit() == 0
    place.watch("--once", "--still", "0.2").wait()
    return done.returncode in (-9, 137), held


def of_child(place, point):
    """The first child alone under strace: the watcher finds a java that starts it so, and goes on with another."""
    home, real = place.base + "/java", os.path.dirname(os.path.dirname(os.path.realpath(shutil.which(KAP[0]))))
    os.makedirs(home + "/bin")
    for name in os.listdir(real):
        if name != "bin":
            os.symlink(os.path.join(real, name), os.path.join(home, name))
    trace, java = place.base + "/trace", real + "/bin/java"
    with open(home + "/bin/java", "w", encoding="utf-8") as script:
        script.write(f'#!/bin/sh\n[ -e {trace} ] && exec {java} "$@"\nexec strace -f -qq -o {trace} -e {point} {java} "$@"\n')
    os.chmod(home + "/bin/java", 0o755)
    moved = [KAP[0], "-Djava.home=" + home, *KAP[1:]]
    subprocess.run([*moved, "watch", place.inbox, "--out", place.out, *ONCE], stdout=place.log, stderr=place.log)
    with open(trace, encoding="utf-8", errors="replace") as lines:
        return "killed by SIGKILL" in lines.read(), True


def judged(place, held, name):
    complaints = [] if held else [f"{name}: the audit right after"]
    if place.audit() != 0:
        complaints.append(f"{name}: the audit at the end")
    complaints += [f"{name}: {text}" for text in check(place.inbox, place.out, place.dropped, replaced=place.dropped[:1])]
    for folder, name_then, drop in (("done", "plan.xlsx", 1), ("failed", "nobody.xlsx", 2)):
        path = os.path.join(place.inbox, folder, name_then)
        if not os.path.exists(path) or sha(path) != place.dropped[drop]:
            complaints.append(f"{name}: {name_then} is not in {folder}")
    return complaints


BEFORE = prepared()
complaints, points, cut = [], {}, False
for who, kill in (("watcher", of_watcher), ("child", of_child)):
    for calls in CALLS:
        number, killed, first = 1, True, calls.split(",")[0]
        begun = time.monotonic()
        while killed and not cut:
            place = filled()
            name = f"{who}, {first} {number}"
            killed, held = kill(place, f"inject={calls}:signal=KILL:when={number}")
            complaints += judged(place, held, name)
            place.close()
            points[f"{who} {first}"] = points.get(f"{who} {first}", 0) + killed
            number += options.size
            cut = time.monotonic() > end
        print(f"{who}, {first}: {points.get(f'{who} {first}', 0)} points, {time.monotonic() - begun:.0f} s, "
              f"{len(complaints)} complaints so far{', cut short' if cut else ''}", flush=True)
verdict("killed at each call", complaints, f"{sum(points.values())} points" + (", cut short by the budget" if cut else ""))
