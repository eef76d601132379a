"""What the reliability scripts share: starting and killing watchers, and time."""

import argparse
import atexit
import hashlib
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..")


def frozen():
    """The command of a copy of the program as it is built now: who edits or builds meanwhile changes nothing.

    Without the launcher's shell, so that a signal meant for the program never hits that.
    """
    if "KAP" in os.environ:
        return shlex.split(os.environ["KAP"])
    options = os.environ.get("KAP_JAVA_OPTS", "")
    shown = subprocess.run(
        [os.path.join(ROOT, "kap"), "--version"],
        env={**os.environ, "KAP_JAVA_OPTS": options + " -XshowSettings:properties"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=True,
    )
    java = re.search(r"java\.home = (.*)", shown.stderr)[1].strip() + "/bin/java"
    copy = tempfile.mkdtemp(prefix="kap-program-")
    atexit.register(shutil.rmtree, copy, ignore_errors=True)
    shutil.copy(os.path.join(ROOT, "target", "kap.jar"), copy)
    shutil.copytree(os.path.join(ROOT, "target", "lib"), os.path.join(copy, "lib"))
    return [java, "-XX:+UseSerialGC", *options.split(), "-jar", os.path.join(copy, "kap.jar")]


KAP = frozen()


def parser(size, minutes):
    """--size and --minutes, the time budget, with their defaults."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--size", type=int, default=size)
    asked.add_argument("--minutes", type=float, default=minutes)
    return asked


def arguments(size, minutes):
    return parser(size, minutes).parse_args()


class Place:
    """A fresh inbox and folder of results; killed and removed at the end."""

    def __init__(self, base=None):
        self.base = base or tempfile.mkdtemp(prefix="kap-reliability-")
        self.inbox, self.out = os.path.join(self.base, "inbox"), os.path.join(self.base, "out")
        os.makedirs(self.inbox)
        os.makedirs(self.out)
        self.log = open(os.path.join(self.base, "log.txt"), "ab")
        self.running = []
        self.dropped = []
        atexit.register(self.close)

    def drop(self, name, content):
        """As a careful program does: written under a hidden name, then renamed."""
        hidden = os.path.join(self.inbox, "." + name)
        with open(hidden, "wb") as file:
            file.write(content)
        os.rename(hidden, os.path.join(self.inbox, name))
        self.dropped.append(hashlib.sha256(content).hexdigest())

    def watch(self, *options, before=(), inbox=None, out=None, formats="data"):
        """Starts a watcher, alone in a process group of its own."""
        command = [*before, *KAP, "watch", inbox or self.inbox, "--out", out or self.out, "--format", formats, *options]
        process = subprocess.Popen(command, stdout=self.log, stderr=self.log, start_new_session=True)
        self.running.append(process)
        return process

    def audit(self):
        """Exit code of the program's own audit."""
        return subprocess.run([*KAP, "audit", self.inbox, "--out", self.out], stdout=self.log, stderr=self.log).returncode

    def close(self):
        for process in self.running:
            if process.poll() is None:
                kill_group(process)
        self.log.close()
        shutil.rmtree(self.base, ignore_errors=True)

    def text(self):
        with open(os.path.join(self.base, "log.txt"), encoding="utf-8", errors="replace") as log:
            return log.read()


def kill_group(process):
    """kill -9 of a watcher and the child it started."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    process.wait()


def children(process):
    """Numbers of the processes that a watcher has started."""
    try:
        with open(f"/proc/{process.pid}/task/{process.pid}/children", encoding="ascii") as file:
            found = file.read().split()
    except OSError:
        return []
    threads = os.listdir(f"/proc/{process.pid}/task")
    for thread in threads:
        try:
            with open(f"/proc/{process.pid}/task/{thread}/children", encoding="ascii") as file:
                found += file.read().split()
        except OSError:
            pass
    return sorted({int(number) for number in found})


def files_in(folder):
    return sum(1 for name in os.listdir(folder) if not name.endswith(".report.txt")) if os.path.isdir(folder) else 0


def ended(place):
    return files_in(os.path.join(place.inbox, "done")) + files_in(os.path.join(place.inbox, "failed"))


def wait_until(condition, seconds, step=0.2):
    """Whether the condition came true in time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(step)
    return condition()


def verdict(name, complaints, facts):
    """Prints one line and ends with 0 or 1."""
    for complaint in complaints[:20]:
        print("  " + complaint)
    print(f"{'PASSED' if not complaints else 'FAILED'} {name}: {facts}")
    sys.exit(1 if complaints else 0)
