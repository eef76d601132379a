"""What happens to watched folders, played in real time with real processes.

    scenarios.py NAME... [--scale 0.1]     NAME: all, or functions of this file; --scale shrinks their sizes
"""

import argparse
import hashlib
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import threading
import time

from checker import check, result_of
from kit import Place, children, ended, files_in, kill_group, wait_until
from workbooks import workbook


def slow(place, scale):
    """A3: copies in 20 pieces with pauses, one in ten longer than a file must be still."""
    number = max(5, int(200 * scale))
    place.watch("--still", "2")

    def copy(i):
        content = workbook(f"Slow {i}")
        with open(os.path.join(place.inbox, f"slow {i}.xlsx"), "wb") as file:
            step = len(content) // 20 + 1
            for at in range(0, len(content), step):
                file.write(content[at : at + step])
                file.flush()
                time.sleep(random.uniform(2.5, 8) if random.random() < 0.1 else random.uniform(0.2, 0.6))
        place.dropped.append(hashlib.sha256(content).hexdigest())

    threads = [threading.Thread(target=copy, args=(i,)) for i in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    wait_until(lambda: ended(place) >= number, 60 + number)
    return (["reported too early"] if files_in(place.inbox + "/failed") else []), f"{number} copies"


def dance(place, scale):
    """A4: Excel saves one name 50 times in 60 s."""
    place.watch("--still", "2")
    number = max(10, int(50 * scale))
    name, owner = os.path.join(place.inbox, "plan.xlsx"), os.path.join(place.inbox, "~$plan.xlsx")
    with open(owner, "wb") as file:
        file.write(b"me")
    for i in range(number):
        temporary = os.path.join(place.inbox, f"{random.getrandbits(32):08X}")
        content = workbook(f"Save {i}")
        with open(temporary, "wb") as file:
            file.write(content)
        if os.path.exists(name):
            os.remove(name)
        os.rename(temporary, name)
        time.sleep(1.2)
    os.remove(owner)
    place.dropped.append(hashlib.sha256(content).hexdigest())
    wait_until(lambda: ended(place) >= 1, 60)
    time.sleep(5)
    return ([] if ended(place) == 1 else [f"{ended(place)} drops ended instead of 1"]), f"{number} saves"


def junk(place, scale):
    """A5: 45 names that others leave lying about: no drop, no report, not touched."""
    del scale
    names = (
        "~$plan.xlsx ~$an.xlsx .~lock.plan.xlsx# ._plan.xlsx .plan.xlsx .hidden.csv plan.tmp plan.xlsx.tmp ~WRL0001.tmp "
        "5F3A2B10 plan.xlsx.part plan.part plan.xlsx.partial plan.xlsx.crdownload plan.xlsx.download plan.xlsx.filepart "
        ".syncthing.plan.xlsx.tmp ~syncthing~plan.xlsx.tmp .nfs000000001 desktop.ini Thumbs.db .DS_Store "
        ".goutputstream-XYZ .plan.xlsx.Xa12Bc plan.xlsx~ #plan.xlsx# plan.bak plan.lnk readme.txt notes.docx picture.png "
        "plan.pdf plan.xlsx.lock plan plan. STATUS.txt.old .dropbox .sync_abc.db .owncloudsync.log plan.url .fseventsd "
        "ehthumbs.db ~plan.xlsx plan.xlsx.swp unconfirmed.crdownload"
    ).split()
    place.watch("--still", "0.3")
    before = {}
    for name in names:
        path = os.path.join(place.inbox, name)
        with open(path, "wb") as file:
            file.write(workbook(name))
        before[name] = os.stat(path)
    time.sleep(10)
    place.drop("behind.xlsx", workbook("Behind the junk"))
    wait_until(lambda: ended(place) >= 1, 60)
    complaints = [] if ended(place) == 1 and len(names) == 45 else [f"{ended(place)} drops ended instead of 1"]
    for name, was in before.items():
        path = os.path.join(place.inbox, name)
        now = os.stat(path) if os.path.exists(path) else None
        if now is None or (now.st_ino, now.st_mtime_ns, now.st_size) != (was.st_ino, was.st_mtime_ns, was.st_size):
            complaints.append(f"touched: {name}")
        elif now is not None:
            os.remove(path)
    return complaints, f"{len(names)} names"


def foreign(place, scale):
    """A16: 20,000 files of others in the inbox: found quickly all the same, and little CPU while nothing comes."""
    number = max(1000, int(20_000 * scale))
    for i in range(number):
        open(os.path.join(place.inbox, f"note {i}.txt"), "wb").close()
    watcher = place.watch()
    time.sleep(20)
    before = cpu(watcher)
    time.sleep(60)
    share = (cpu(watcher) - before) / 60
    begun = time.monotonic()
    place.drop("plan.xlsx", workbook("Among others"))
    wait_until(lambda: ended(place) >= 1, 120)
    took = time.monotonic() - begun
    complaints = [] if share <= 0.03 else [f"{share:.2%} CPU"]
    for i in range(number):
        os.remove(os.path.join(place.inbox, f"note {i}.txt"))
    return complaints, f"{number} files, {share:.2%} CPU, a workbook among them done in {took:.0f} s"


def same_name(place, scale):
    """A9: one name, 20 contents; each is done, the last one stays."""
    place.watch("--still", "0.3")
    number = max(5, int(20 * scale))
    for i in range(number):
        place.drop("plan.xlsx", workbook(f"Version {i}"))
        wait_until(lambda: not os.path.exists(place.inbox + "/plan.xlsx"), 60)
    wait_until(lambda: ended(place) >= number, 60)
    source, _ = result_of(place.out + "/plan")
    wrong = [] if source == place.dropped[-1] else ["the result is not that of the last one"]
    return wrong, f"{number} contents"


def same_content(place, scale):
    """A9: 20 names, one content: one result."""
    number = max(5, int(20 * scale))
    content = workbook("One content")
    for i in range(number):
        place.drop(f"copy {i}.xlsx", content)
    place.watch("--still", "0.3")
    wait_until(lambda: ended(place) >= number, 120)
    results = [name for name in os.listdir(place.out) if not name.startswith(".")]
    return ([] if len(results) == 1 else [f"{len(results)} results"]), f"{number} names"


def present(place, scale):
    """A8: files present before the start; three clean restarts in between, each within 10 s."""
    number = max(20, int(300 * scale))
    for i in range(number):
        place.drop(f"plan {i}.xlsx", workbook(f"Present {i}"))
    complaints = []
    for _ in range(3):
        watcher = place.watch("--still", "0.3")
        time.sleep(4)
        begun = time.monotonic()
        watcher.send_signal(signal.SIGTERM)
        code = watcher.wait()
        if time.monotonic() - begun > 10 or code != 0:
            complaints.append(f"stop took {time.monotonic() - begun:.1f} s, exit {code}")
        if place.audit() != 0:
            complaints.append("audit after a stop")
    place.watch("--still", "0.3")
    wait_until(lambda: ended(place) >= number, 120 + number)
    return complaints, f"{number} files, 3 restarts"


def two(place, scale):
    """A10: two watchers on one folder, on two mounts of it where bindfs is there; one is killed half-way."""
    number = max(30, int(500 * scale))
    for i in range(number):
        place.drop(f"plan {i}.xlsx", workbook(f"Two {i}"))
    other, mounts = (place.inbox, place.out), []
    if shutil.which("bindfs"):
        other = (place.base + "/inbox2", place.base + "/out2")
        for real, view in zip((place.inbox, place.out), other):
            os.mkdir(view)
            if subprocess.run(["bindfs", real, view], check=False).returncode == 0:
                mounts.append(view)
    first = place.watch("--still", "0.3")
    place.watch("--still", "0.3", inbox=other[0], out=other[1])
    wait_until(lambda: ended(place) >= number // 2, 300)
    kill_group(first)
    wait_until(lambda: ended(place) >= number, 300 + number)
    time.sleep(3)
    kill_group(place.running[-1])
    for view in mounts:
        subprocess.run(["fusermount", "-u", view], check=False)
    taken = place.text().count(": made")
    place.watch("--once", "--still", "0.3").wait()
    return ([] if taken <= number + 1 else [f"{taken} made of {number}"]), f"{number} files, {len(mounts)} mounts of bindfs"


def full(place, scale):
    """A13: results on a file system of 8 MB; then it grows."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m,mode=0700", "none", place.out], check=True)
    try:
        number = max(20, int(50 * scale))
        for i in range(number):
            place.drop(f"plan {i}.xlsx", workbook(f"Full {i}", rows=60))
        place.watch("--still", "0.3")
        half, stop = [], threading.Event()

        def look():
            while not stop.wait(0.1):
                for name in os.listdir(place.out):
                    known = None if name.startswith(".") else result_of(os.path.join(place.out, name))
                    if not name.startswith(".") and (known is None or not known[1]):
                        half.append(f"half: {name}")

        looker = threading.Thread(target=look)
        looker.start()
        said = wait_until(lambda: "disk for the results is full" in status(place).lower(), 240)
        before = ended(place)
        time.sleep(5)
        subprocess.run(["mount", "-o", "remount,size=500m", place.out], check=True)
        wait_until(lambda: ended(place) >= number, 240)
        stop.set()
        looker.join()
        complaints = half + ([] if said else ["STATUS.txt does not say that the disk is full"])
        complaints += check(place.inbox, place.out, place.dropped) if stop_watcher(place) else []
        return complaints, f"{number} jobs, {before} before it was full"
    finally:
        for process in place.running:
            kill_group(process)
        subprocess.run(["umount", place.out], check=False)


def unwritable(place, scale):
    """A12: as another user than root: results unwritable for a minute, one file that may not be read."""
    number = 10
    for base, _, _ in os.walk(place.base):
        os.chmod(base, 0o755)
    for folder in (place.inbox, place.out):
        os.chown(folder, 65534, 65534)
    for i in range(number):
        place.drop(f"plan {i}.xlsx", workbook(f"Denied {i}"))
    place.drop("secret.xlsx", workbook("Secret"))
    for name in os.listdir(place.inbox):
        os.chown(os.path.join(place.inbox, name), 65534, 65534)
    os.chmod(place.inbox + "/secret.xlsx", 0)
    os.chmod(place.out, 0o555)
    as_nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    watcher = place.watch("--still", "0.5", before=as_nobody)
    seconds = max(20, 60 * scale)
    time.sleep(8)
    burnt = cpu(watcher)
    time.sleep(seconds - 8)
    share = (cpu(watcher) - burnt) / (seconds - 8)
    complaints = [] if "may not be written" in status(place) else ["STATUS.txt does not say it"]
    if share > 0.05:
        complaints.append(f"{share:.0%} CPU while waiting")
    if place.text().count("Z waiting: RESULTS_DENIED") != 1:
        complaints.append("said more than once, or not at all")
    os.chmod(place.out, 0o755)
    wait_until(lambda: ended(place) >= number + 1, 180)
    if not os.path.exists(place.inbox + "/failed/secret.xlsx.report.txt"):
        complaints.append("the file that may not be read has no report")
    return complaints, f"{seconds:.0f} s, CPU {share:.2%}"


def poison(place, scale):
    """A workbook that takes too much memory, and one behind it."""
    del scale
    with open(place.inbox + "/accounts.csv", "w", encoding="utf-8") as file:
        file.write("Account\n" + "".join(f"Account number {i}\n" for i in range(150_000)))
    place.dropped.append(hashlib.sha256(open(place.inbox + "/accounts.csv", "rb").read()).hexdigest())
    place.drop("wholesome.xlsx", workbook("Wholesome"))
    place.watch("--still", "0.5", "--memory", "40", "--time-limit", "20")
    wait_until(lambda: ended(place) >= 2, 180)
    complaints = [] if place.text().count("the child process ended (") == 2 else ["not tried exactly twice"]
    if not os.path.exists(place.inbox + "/failed/accounts.csv.report.txt"):
        complaints.append("no report")
    return complaints, "150,000 accounts in 40 MB"


def many(place, scale):
    """A7: 5,000 files at once while the watcher is busy."""
    number = max(100, int(5000 * scale))
    place.watch("--still", "0.3")
    place.drop("first.xlsx", workbook("First"))
    wait_until(lambda: ended(place) >= 1, 60)
    begun = time.monotonic()
    for i in range(number):
        place.drop(f"plan {i}.xlsx", workbook(f"Many {i}"))
    dropped = time.monotonic() - begun
    wait_until(lambda: ended(place) > number, 120 + number, 1)
    return [], f"{number} files in {dropped:.1f} s, done in {time.monotonic() - begun:.0f} s"


def clock(place, scale):
    """A11: the clock three days off in either direction, times of files of any year."""
    number = max(5, int(50 * scale))
    complaints, took = [], []
    for shift in ("+3d", "-3d"):
        for i in range(number):
            place.drop(f"plan {shift} {i}.xlsx", workbook(f"Clock {shift} {i}"))
            then = random.choice([0, 4102444800, 1700000000])
            os.utime(os.path.join(place.inbox, f"plan {shift} {i}.xlsx"), (then, then))
        before, begun = ended(place), time.monotonic()
        watcher = place.watch("--still", "0.5", before=["env", *shifted(shift)])
        wait_until(lambda: ended(place) >= before + number, 60 + number)
        took.append(f"{time.monotonic() - begun:.0f} s")
        watcher.send_signal(signal.SIGTERM)
        watcher.wait()
    return complaints, f"2 x {number} files in {' and '.join(took)}"


def reader(place, scale):
    """E4: a reader looks every 10 ms while results come and are replaced; another asks all the time whether one is away."""
    number = max(50, int(500 * scale))
    place.watch("--still", "0.3")
    broken, looks, asked, stop, known_names = [], [0], [0], threading.Event(), set()

    def ask():
        """What was there once is always there: a result is swapped with the one before, in one step."""
        while not stop.is_set():
            for name in list(known_names):
                asked[0] += 1
                if not os.path.exists(os.path.join(place.out, name)):
                    broken.append(f"away: {name}")
            time.sleep(0)

    def look():
        while not stop.wait(0.01):
            for name in os.listdir(place.out):
                if name.startswith("."):
                    continue
                looks[0] += 1
                known_names.add(name)
                first = manifest_stamp(place, name)
                try:
                    known = result_of(os.path.join(place.out, name))
                except OSError:
                    known = None
                # Replaced while we read: another folder stands there now. Each has its list from the first moment on.
                if first is None or ((known is None or not known[1]) and manifest_stamp(place, name) == first):
                    broken.append(f"incomplete: {name}")

    threads = [threading.Thread(target=look), threading.Thread(target=ask)]
    for thread in threads:
        thread.start()
    for i in range(number):
        place.drop(f"plan {i % 25}.xlsx", workbook(f"Reader {i}"))
        wait_until(lambda: not os.path.exists(f"{place.inbox}/plan {(i + 1) % 25}.xlsx"), 60, 0.01)
    wait_until(lambda: ended(place) >= number, 120 + number)
    stop.set()
    for thread in threads:
        thread.join()
    return broken, f"{number} jobs, {looks[0]} looks, asked {asked[0]} times whether one is away"


def flat(place, scale):
    """F2: memory, handles and threads after 500 jobs as after 200; what grows by a leak is alive after a collection."""
    number = max(100, int(500 * scale))
    watcher = place.watch("--still", "0.3")
    measured = []
    for part in range(5):
        for i in range(number // 5):
            place.drop(f"plan {part} {i}.xlsx", workbook(f"Flat {part} {i}"))
        wait_until(lambda: ended(place) >= number // 5 * (part + 1), 300)
        time.sleep(2)
        measured.append(measures(watcher))
    complaints = []
    first, last = measured[1], measured[-1]
    if last[0] > first[0] + 20:
        complaints.append(f"memory {first[0]} -> {last[0]} MB")
    if abs(last[1] - first[1]) > 5:
        complaints.append(f"handles {first[1]} -> {last[1]}")
    if abs(last[2] - first[2]) > 2:
        complaints.append(f"threads {first[2]} -> {last[2]}")
    if last[3] > first[3] + 300:
        complaints.append(f"alive {first[3]} -> {last[3]} KB")
    return complaints, f"{number} jobs; MB, handles, threads, KB alive: {measured}"


def idle(place, scale):
    """F3: five minutes of nothing under 1 % CPU, and the child gone."""
    watcher = place.watch()
    place.drop("plan.xlsx", workbook("Idle"))
    wait_until(lambda: ended(place) >= 1, 60)
    time.sleep(75)
    complaints = ["an idle child is still there"] if children(watcher) else []
    seconds, before = max(60, 300 * scale), cpu(watcher)
    time.sleep(seconds)
    share = (cpu(watcher) - before) / seconds
    if share > 0.01:
        complaints.append(f"{share:.2%} CPU")
    return complaints, f"{share:.3%} CPU over {seconds:.0f} s"


def shifted(shift):
    """What faketime sets for the program it starts. Not faketime itself: it stays as the parent and keeps signals."""
    command = ["faketime", "-f", shift, "env"]
    shown = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return [line for line in shown.stdout.splitlines() if re.match("FAKETIME=|LD_PRELOAD=", line)]


def manifest_stamp(place, name):
    try:
        return os.stat(os.path.join(place.out, name, ".kap-manifest")).st_ino
    except OSError:
        return None


def status(place):
    try:
        with open(place.inbox + "/STATUS.txt", encoding="utf-8") as file:
            return file.read()
    except OSError:
        return ""


def cpu(process):
    """Seconds of processor time so far."""
    with open(f"/proc/{process.pid}/stat", encoding="ascii") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def measures(process):
    """Memory in MB, open handles, threads, and KB of objects alive after a collection."""
    jcmd = os.path.join(os.path.dirname(os.readlink(f"/proc/{process.pid}/exe")), "jcmd")
    objects = subprocess.run([jcmd, str(process.pid), "GC.class_histogram"], stdout=subprocess.PIPE, text=True, check=True)
    alive = int(objects.stdout.split("Total")[-1].split()[1]) // 1024
    with open(f"/proc/{process.pid}/status", encoding="ascii") as file:
        lines = dict(line.split(":", 1) for line in file.read().splitlines())
    handles = len(os.listdir(f"/proc/{process.pid}/fd"))
    return int(lines["VmRSS"].split()[0]) // 1024, handles, int(lines["Threads"]), alive


def stop_watcher(place):
    for process in place.running:
        process.send_signal(signal.SIGTERM)
        process.wait()
    return True


ALL = [junk, foreign, slow, dance, same_name, same_content, present, two, full, unwritable, poison, many, clock, reader, flat, idle]
REPLACING = (same_name, reader)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="+")
    parser.add_argument("--scale", type=float, default=1)
    options = parser.parse_args()
    chosen = ALL if options.names == ["all"] else [play for play in ALL if play.__name__ in options.names]
    bad = 0
    for play in chosen:
        place, begun = Place(), time.monotonic()
        complaints, facts = play(place, options.scale)
        if play is not full:
            stop_watcher(place)
            complaints = complaints + check(place.inbox, place.out, place.dropped, one_name=play in REPLACING or play is same_content)
        if place.audit() != 0 and play is not full:
            complaints.append("the program's own audit does not hold")
        for complaint in complaints[:20]:
            print("  " + complaint)
        print(f"{'FAILED' if complaints else 'PASSED'} {play.__name__}: {facts}, {time.monotonic() - begun:.0f} s", flush=True)
        bad += bool(complaints)
        place.close()
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
