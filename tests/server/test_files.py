"""The server's files, for readers who do not wait for them."""

import socket
import struct
import time
import urllib.parse
import urllib.request

from tests.conftest import serving


def test_who_leaves_in_the_middle_of_a_file_is_no_error(book):
    """`serving` fails the test when the log holds a traceback."""
    with serving() as address:
        host = urllib.parse.urlsplit(address).netloc.split(":")
        for path in ["banenafspraak.html", "live/voila/static/9484.voila.js"] * 3:
            with socket.socket() as reader:
                reader.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
                reader.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                reader.connect((host[0], int(host[1])))
                # So many that the answer does not fit in what the system keeps for a slow reader.
                reader.sendall(f"GET /{path} HTTP/1.1\r\nHost: {host[0]}:{host[1]}\r\nAccept-Encoding: gzip\r\n\r\n".encode() * 60)
                assert reader.recv(100).startswith(b"HTTP/1.1 200")
                time.sleep(0.5)
        assert urllib.request.urlopen(address, timeout=20).status == 200
