"""Judges a served folder from the files alone; shares no code with the program.

Every dropped content must lie in exactly one of done and failed, byte for byte; in done with a result whose every
file is as the result's own list says, in failed with a report. Nothing else may lie about.
"""

import hashlib
import os
import sys

MANIFEST = ".kap-manifest"


def sha(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def result_of(folder):
    """(source, whole) of a result folder; None where it has no list."""
    try:
        with open(os.path.join(folder, MANIFEST), encoding="utf-8") as file:
            lines = file.read().splitlines()
    except FileNotFoundError:
        return None
    source = lines[0].split()[2]
    listed = dict(reversed(line.split("  ", 1)) for line in lines[1:])
    found = {
        os.path.relpath(os.path.join(base, name), folder)
        for base, _, names in os.walk(folder)
        for name in names
        if name != MANIFEST
    }
    whole = found == set(listed) and "results.json" in listed
    return source, whole and all(sha(os.path.join(folder, name)) == digest for name, digest in listed.items())


def settled(folder):
    """content -> names, without reports and marked copies."""
    found = {}
    names = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
    for name in names:
        if not name.endswith((".report.txt", ".marked.xlsx")):
            found.setdefault(sha(os.path.join(folder, name)), []).append(name)
    return found


def check(inbox, out, dropped, one_name=False, waiting=0, replaced=()):
    """List of complaints; `dropped` are the contents, `one_name` where each replaces the result before, `replaced` those
    whose result was."""
    complaints = []
    done, failed = settled(os.path.join(inbox, "done")), settled(os.path.join(inbox, "failed"))
    for content in dropped:
        places = len(done.get(content, [])) + len(failed.get(content, []))
        if places == 0:
            complaints.append(f"lost: {content[:12]}")
        elif places > 1 and dropped.count(content) < places:
            complaints.append(f"twice: {content[:12]} {done.get(content)} {failed.get(content)}")
    results = {}
    for name in os.listdir(out):
        if name.startswith(".kap-"):
            complaints.append(f"left over: {name}")
            continue
        known = result_of(os.path.join(out, name))
        if known is None or not known[1]:
            complaints.append(f"partial: {name}")
        else:
            results.setdefault(known[0], []).append(name)
    for content, names in done.items():
        if content not in results and content not in replaced and not one_name:
            complaints.append(f"no result: {names}")
    for content, names in results.items():
        if len(names) > 1:
            complaints.append(f"result twice: {names}")
    for names in failed.values():
        for name in names:
            if not os.path.exists(os.path.join(inbox, "failed", name + ".report.txt")):
                complaints.append(f"no report: {name}")
    left = [name for name in os.listdir(inbox) if name not in ("done", "failed", ".kap", "STATUS.txt")]
    if len(left) != waiting:
        complaints.append(f"left in the inbox: {left[:5]} ({len(left)})")
    work = os.path.join(inbox, ".kap", "work")
    for base, _, names in os.walk(work):
        complaints.extend(f"still in work: {name}" for name in names if os.path.basename(base) == "in")
    return complaints


if __name__ == "__main__":
    found = check(sys.argv[1], sys.argv[2], sys.argv[3:])
    print("\n".join(found) or "every drop is accounted for")
    sys.exit(1 if found else 0)
