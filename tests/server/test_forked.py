"""Kernels forked from one process: they run, they end, and what they may take is limited."""

import asyncio
import os
import time

import pytest
from jupyter_client.connect import write_connection_file
from jupyter_client.manager import AsyncKernelManager
from jupyter_client.provisioning.factory import KernelProvisionerFactory

from tests.conftest import run
from tools.server import forked

pytestmark = pytest.mark.skipif(not forked.possible(), reason="kernels are forked on Linux only; elsewhere Jupyter starts them itself")


@pytest.fixture(scope="module")
def nursery():
    forked.NURSERY.start()
    yield forked.NURSERY
    forked.NURSERY.stop()


@pytest.fixture
def local():
    """The factory of provisioners with ours as default, for this test only."""
    factory = KernelProvisionerFactory.instance()
    before = factory.default_provisioner_name
    forked.register()
    yield
    factory.default_provisioner_name = before


async def kernel(tmp_path):
    manager = AsyncKernelManager(transport="ipc", connection_file=str(tmp_path / "k.json"))
    manager.ip = str(tmp_path / "k")
    await manager.start_kernel(env=dict(os.environ), cwd=str(tmp_path))
    client = manager.client()
    client.start_channels()
    await client.wait_for_ready(timeout=60)
    return manager, client


async def said(client, code):
    """ "ok", or the name of the error that the code ends with."""
    reply = await client.execute_interactive(code, timeout=60, output_hook=lambda _: None, allow_stdin=False)
    return reply["content"].get("ename") or reply["content"]["status"]


def test_a_kernel_runs_and_ends(tmp_path, nursery, local):
    async def scenario():
        manager, client = await kernel(tmp_path)
        assert type(manager.provisioner) is forked.ForkedProvisioner
        assert await said(client, "from widgets import show\nassert show('uitschieters').uitkomst['aantal'] == 11") == "ok"
        assert await said(client, "import sys; assert not {'pandas', 'altair', 'vl_convert'} & set(sys.modules), sys.modules") == "ok"
        assert await manager.is_alive()
        await manager.shutdown_kernel(now=True)
        assert not await manager.is_alive()
        client.stop_channels()
        assert not list(tmp_path.glob("k*"))

    run(scenario())


def test_a_kernel_that_asks_too_much_memory_gets_an_error_and_lives(tmp_path, nursery, local):
    async def scenario():
        manager, client = await kernel(tmp_path)
        assert await said(client, f"a = bytearray({forked.ForkedProvisioner.memory_mb.default_value} * 1_000_000)") == "MemoryError"
        assert await said(client, "a = 1") == "ok"
        await manager.shutdown_kernel(now=True)
        client.stop_channels()

    run(scenario())


def test_a_kernel_that_never_stops_is_stopped(tmp_path, nursery):
    connection, _ = write_connection_file(str(tmp_path / "k.json"), transport="ipc", ip=str(tmp_path / "k"), key=b"k")
    child = forked.Child(nursery.fork({"connection_file": connection, "env": dict(os.environ), "cwd": str(tmp_path), "memory_mb": 1500, "cpu_s": 2}))

    async def busy():
        manager = AsyncKernelManager(connection_file=connection)
        manager.load_connection_file()
        client = manager.client()
        client.start_channels()
        await client.wait_for_ready(timeout=60)
        client.execute("while True: pass")
        end = time.monotonic() + 60
        while child.poll() is None and time.monotonic() < end:
            await asyncio.sleep(0.2)
        client.stop_channels()

    run(busy())
    assert child.poll() == 0


def test_after_its_death_there_is_a_new_nursery(tmp_path, nursery):
    nursery._process.kill()
    nursery._process.wait()
    connection, _ = write_connection_file(str(tmp_path / "k.json"), transport="ipc", ip=str(tmp_path / "k"), key=b"k")
    child = forked.Child(nursery.fork({"connection_file": connection, "env": dict(os.environ), "cwd": str(tmp_path), "memory_mb": 1500, "cpu_s": 60}))
    assert child.poll() is None
    child.kill()
    assert child.wait() == 0


def test_kernels_end_with_the_nursery(tmp_path):
    own = forked.Nursery()
    connection, _ = write_connection_file(str(tmp_path / "k.json"), transport="ipc", ip=str(tmp_path / "k"), key=b"k")
    child = forked.Child(own.fork({"connection_file": connection, "env": dict(os.environ), "cwd": str(tmp_path), "memory_mb": 1500, "cpu_s": 60}))
    own.stop()
    end = time.monotonic() + 30
    while child.poll() is None and time.monotonic() < end:
        time.sleep(0.2)
    assert child.poll() == 0

