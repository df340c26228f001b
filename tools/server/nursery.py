"""A process that has imported what a kernel needs and forks one per visitor: a tenth of the time, and memory that they share.

    python -m tools.server.nursery

Reads one JSON object per line from standard input, {"connection_file", "env", "cwd", "memory_mb", "cpu_s"}, and answers {"pid"}
or {"error"}. It ends when standard input does; its kernels notice that their parent is gone and end too. Linux only.
"""

from __future__ import annotations

import gc
import json
import os
import resource
import signal
import sys
from importlib import import_module
from typing import NoReturn

FILE_BYTES = 50_000_000
MODULES = (
    *("ipykernel.ipkernel", "ipykernel.debugger", "ipykernel.kernelapp", "ipywidgets", "anywidget"),
    # What a kernel would import by itself as it starts.
    *("IPython.core.completerlib", "IPython.core.debugger", "IPython.core.logger", "IPython.core.oinspect", "IPython.extensions.storemagic", "tornado.platform.asyncio"),
    *("widgets.views.live", "widgets.views.own", "widgets.views.werkplaats"),
)


def prepare() -> None:
    """Import all that a page's kernel uses, and read what all kernels read."""
    for module in MODULES:
        import_module(module)
    from widgets import calculators
    from widgets.views import prepared

    for name in calculators.NAMES:
        calculators.get(name)
    prepared.widget_module()
    prepared.stylesheet()
    prepared.panel_module()
    # What is there now stays: the collector would touch, and so copy, all of it in every kernel.
    gc.collect()
    gc.freeze()


def limit(memory_mb: int, cpu_s: int) -> None:
    """What one visitor may take: memory, seconds of processor, size of a file; and the server goes first."""
    resource.setrlimit(resource.RLIMIT_DATA, (memory_mb * 1_000_000,) * 2)
    resource.setrlimit(resource.RLIMIT_CPU, (cpu_s, cpu_s + 5))
    resource.setrlimit(resource.RLIMIT_FSIZE, (FILE_BYTES,) * 2)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.nice(5)
    with open("/proc/self/oom_score_adj", "w") as file:
        file.write("500")


def become_kernel(request: dict, parent: int) -> NoReturn:
    """The forked process from here on. Never returns."""
    os.setsid()
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    os.environ.clear()
    os.environ.update(request["env"])
    os.chdir(request["cwd"])
    limit(request["memory_mb"], request["cpu_s"])
    from ipykernel.kernelapp import IPKernelApp
    from traitlets.config import Config

    config = Config()
    config.HistoryManager.enabled = False
    config.IPKernelApp.capture_fd_output = False
    app = IPKernelApp.instance(config=config, parent_handle=parent)
    app.initialize(["-f", request["connection_file"]])
    app.start()
    os._exit(0)


def bury(*_: object) -> None:
    """Take leave of the kernels that ended, and say so of one that ended otherwise than by the server's will."""
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if pid == 0:
            return
        if status and not (os.WIFSIGNALED(status) and os.WTERMSIG(status) in (signal.SIGKILL, signal.SIGTERM)):
            os.write(2, f"kernel {pid} ended with status {status}\n".encode())


def main() -> None:
    prepare()
    signal.signal(signal.SIGCHLD, bury)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    print(json.dumps({"ready": os.getpid()}), flush=True)
    parent = os.getpid()
    for line in sys.stdin:
        try:
            request = json.loads(line)
            pid = os.fork()
        except (ValueError, OSError) as error:
            print(json.dumps({"error": str(error)}), flush=True)
            continue
        if pid == 0:
            try:
                become_kernel(request, parent)
            except BaseException:
                import traceback

                traceback.print_exc()
            os._exit(1)
        print(json.dumps({"pid": pid}), flush=True)


if __name__ == "__main__":
    main()
