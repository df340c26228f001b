"""Makes .venv and installs the pinned requirements in it; with --test also what the tests need, a browser included.

Runs on any Python 3, to be able to say in one sentence that it is too old. Does nothing when nothing changed.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VENV = os.path.join(ROOT, ".venv")
PYTHON = os.path.join(VENV, "Scripts" if os.name == "nt" else "bin", "python")
LOG = os.path.join(ROOT, "_build", "install.log")
VERSIONS = ((3, 13), (3, 12), (3, 11))


def stop(sentence):
    sys.exit("\n" + sentence)


def version_of(command):
    """(major, minor) of a Python by its command, or None when it does not run."""
    try:
        out = subprocess.check_output([command, "-c", "import sys; print(sys.version_info[0], sys.version_info[1])"], stderr=subprocess.DEVNULL)
        return tuple(int(each) for each in out.split())
    except (OSError, subprocess.CalledProcessError, ValueError):
        return None


def fitting_python():
    """The command of a Python that fits: this one, or another on the path."""
    if sys.version_info[:2] in VERSIONS:
        return sys.executable
    for version in VERSIONS:
        command = "python%d.%d" % version
        if version_of(command) == version:
            return command
    stop("This needs Python 3.11, 3.12 or 3.13; python3 here is %d.%d and no other was found. Name one with: make serve PYTHON=python3.12" % sys.version_info[:2])


def wanted(requirements):
    digest = hashlib.sha256()
    for path in requirements:
        with open(path, "rb") as file:
            digest.update(file.read())
    return digest.hexdigest()


def stamped(path):
    """What an earlier install wrote down, or nothing."""
    if not os.path.exists(path):
        return ""
    with open(path) as file:
        return file.read()


def make_venv():
    if version_of(PYTHON) in VERSIONS:
        return
    command = fitting_python()
    if os.path.exists(VENV):
        shutil.rmtree(VENV)
    print("Making .venv with %s ..." % os.path.basename(command), flush=True)
    if subprocess.call([command, "-m", "venv", VENV], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL):
        shutil.rmtree(VENV, ignore_errors=True)
        stop("Python's venv module does not work here. On Debian: apt-get install python3-venv, then try again.")


def install(requirements):
    """pip, with a counter of packages; one sentence when it fails."""
    with open(requirements[-1]) as file:
        total = sum(1 for line in file if re.match(r"[A-Za-z0-9]", line))
    began, seen, last = time.time(), 0, 0.0
    command = [PYTHON, "-m", "pip", "install", "--disable-pip-version-check", "--progress-bar", "off", "--no-input"]
    for path in requirements:
        command += ["-r", path]
    os.makedirs(os.path.dirname(LOG), exist_ok=True)
    problem = ""
    with open(LOG, "w") as log:
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, universal_newlines=True)
        for line in process.stdout:
            log.write(line)
            if line.startswith("ERROR") and not problem:
                problem = line.strip()[7:]
            if line.startswith(("Collecting ", "Requirement already satisfied")):
                seen += 1
            state = "installing" if line.startswith("Installing collected") else "package %d of at most %d" % (min(seen, total), total)
            if sys.stdout.isatty():
                print("\r\033[KPackages: %s (%d s)" % (state, time.time() - began), end="", flush=True)
            elif time.time() - last > 10 or state == "installing":
                last = time.time()
                print("Packages: %s" % state, flush=True)
    if process.wait():
        stop("The packages could not be installed: %s. All output is in _build/install.log." % (problem.split(" (from versions")[0] or "pip stopped").rstrip("."))
    print("%sPackages: done (%d s)" % ("\r\033[K" if sys.stdout.isatty() else "", time.time() - began), flush=True)


def add_project():
    """Make `widgets` and `tools` importable for everything that runs in .venv, notebooks and kernels too."""
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    folder = subprocess.check_output([PYTHON, "-c", code], universal_newlines=True).strip()
    with open(os.path.join(folder, "werkzekerheid.pth"), "w") as file:
        file.write(ROOT + "\n")


def browser():
    """Chromium for the tests: the machine's, Debian's package when root on Debian, or Playwright's own."""
    code = "import sys; sys.path.insert(0, %r); from tools.browser import find; print(find() or '')" % ROOT
    if subprocess.check_output([PYTHON, "-c", code], universal_newlines=True).strip():
        return
    print("Installing Chromium for the tests ...", flush=True)
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        commands = [["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation"]]
    else:
        commands = [[PYTHON, "-m", "playwright", "install", "chromium"]]
    with open(LOG, "a") as log:
        for command in commands:
            if subprocess.call(command, stdout=log, stderr=log, env=dict(os.environ, DEBIAN_FRONTEND="noninteractive")):
                stop("Chromium for the tests could not be installed (%s). All output is in _build/install.log." % " ".join(command))


def main():
    test = "--test" in sys.argv[1:]
    product = os.path.join(ROOT, "requirements.txt")
    requirements = [product] + ([os.path.join(ROOT, "tests", "requirements.txt")] if test else [])
    stamp = os.path.join(VENV, "installed-test" if test else "installed")
    make_venv()
    digest = wanted(requirements)
    fresh = stamped(stamp) == digest
    if not fresh and not test:
        # What the tests need includes what the product needs.
        fresh = stamped(os.path.join(VENV, "installed-test")) == wanted([product, os.path.join(ROOT, "tests", "requirements.txt")])
    if not fresh:
        install(requirements)
        with open(stamp, "w") as file:
            file.write(digest)
    add_project()
    if test:
        browser()


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        stop("Stopped.")
