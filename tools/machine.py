"""What a server and all its kernels take of the machine, for the measurements and the soak."""

from __future__ import annotations

from dataclasses import dataclass

import psutil


@dataclass(frozen=True)
class Use:
    """Of a process and all below it: seconds of processor so far, megabytes (what is shared counted once), processes and open files."""

    cpu_s: float
    memory_mb: float
    processes: int
    files: int


def use(pid: int) -> Use:
    """What the process `pid` and all that it started take now. Raises psutil.NoSuchProcess."""
    top = psutil.Process(pid)
    cpu = memory = 0.0
    count = files = 0
    for process in [top, *top.children(recursive=True)]:
        try:
            times = process.cpu_times()
            cpu += times.user + times.system + (times.children_user + times.children_system if process == top else 0)
            memory += process.memory_full_info().pss / 1e6
            files += process.num_fds() if process == top else 0
            count += 1
        except psutil.NoSuchProcess:
            continue
    return Use(round(cpu, 2), round(memory, 1), count, files)
