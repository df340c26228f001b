"""Kernels forked from the nursery, as a Jupyter kernel provisioner: the rest of Jupyter sees an ordinary local kernel."""

from __future__ import annotations

import asyncio
import json
import os
import select
import signal
import subprocess
import sys
import threading
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.provisioning.factory import KernelProvisionerFactory
from jupyter_client.provisioning.local_provisioner import LocalProvisioner
from traitlets import Integer

ROOT = Path(__file__).parent.parent.parent
NAME = "forked-provisioner"
# The debugger that ipykernel brings warns on import that it may miss breakpoints; nobody sets any.
QUIET = {"PYDEVD_DISABLE_FILE_VALIDATION": "1"}


class NurseryError(RuntimeError):
    """The nursery could not fork a kernel; the message says what it answered."""


class Nursery:
    """The one nursery of this server. Started at first use, and again when it has died."""

    def __init__(self) -> None:
        self._process: subprocess.Popen | None = None
        self._lock = threading.Lock()

    def start(self) -> None:
        """Returns when it is ready to fork. Raises NurseryError when it does not get there."""
        with self._lock:
            self._ensure()

    def fork(self, request: dict) -> int:
        """The process id of a new kernel; blocks for some milliseconds. Raises NurseryError."""
        with self._lock:
            for _ in range(2):
                process = self._ensure()
                try:
                    process.stdin.write(json.dumps(request) + "\n")
                    process.stdin.flush()
                    line = process.stdout.readline()
                except OSError:
                    line = ""
                if line:
                    answer = json.loads(line)
                    if "pid" in answer:
                        return answer["pid"]
                    raise NurseryError(answer.get("error", line))
                self.stop()
        raise NurseryError("the nursery died twice")

    def stop(self) -> None:
        process, self._process = self._process, None
        if process:
            process.stdin.close()
            process.stdout.close()
            process.kill()
            process.wait()

    def _ensure(self) -> subprocess.Popen:
        if self._process is None or self._process.poll() is not None:
            self._process = subprocess.Popen([sys.executable, "-m", "tools.server.nursery"], cwd=ROOT, env={**os.environ, **QUIET}, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True)
            if not self._process.stdout.readline():
                raise NurseryError("the nursery did not start: see its traceback above")
        return self._process


NURSERY = Nursery()


class Child:
    """A process that another one forked, with the part of Popen's interface that LocalProvisioner uses. Its exit code is not known."""

    stdin = stdout = stderr = None

    def __init__(self, pid: int) -> None:
        self.pid = pid
        try:
            self._watch = os.pidfd_open(pid)
        except ProcessLookupError:
            self._watch = None

    def poll(self) -> int | None:
        """None while it runs, else 0."""
        if self._watch is not None and not select.select([self._watch], [], [], 0)[0]:
            return None
        self._close()
        return 0

    def wait(self) -> int:
        if self._watch is not None:
            select.select([self._watch], [], [])
        self._close()
        return 0

    def send_signal(self, number: int) -> None:
        if self._watch is not None:
            signal.pidfd_send_signal(self._watch, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def _close(self) -> None:
        if self._watch is not None:
            os.close(self._watch)
            self._watch = None


class ForkedProvisioner(LocalProvisioner):
    """Launches a kernel by a fork of the nursery; all the rest is as for a local kernel."""

    memory_mb = Integer(1500, config=True, help="megabytes that one kernel may ask for; drawing figures anew for own data reserves half of it and uses little")
    cpu_s = Integer(600, config=True, help="seconds of processor that one kernel may use in its life")

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        request = {
            "connection_file": self.parent.connection_file,
            "env": kwargs.get("env") or dict(os.environ),
            "cwd": str(kwargs.get("cwd") or Path.cwd()),
            "memory_mb": self.memory_mb,
            "cpu_s": self.cpu_s,
        }
        pid = await asyncio.get_running_loop().run_in_executor(None, NURSERY.fork, request)
        self.process = Child(pid)
        self.pid = self.pgid = pid
        self.cwd = request["cwd"]
        return self.connection_info


def possible() -> bool:
    """Whether this machine can fork kernels: Linux 5.3 and later. Elsewhere Jupyter starts them itself."""
    return sys.platform == "linux" and hasattr(os, "pidfd_open")


def register() -> None:
    """Make it the provisioner of every kernel that names no other."""
    factory = KernelProvisionerFactory.instance()
    factory.provisioners[NAME] = EntryPoint(NAME, f"{__name__}:ForkedProvisioner", KernelProvisionerFactory.GROUP_NAME)
    factory.default_provisioner_name = NAME
