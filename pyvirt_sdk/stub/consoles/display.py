"""A display as noVNC talks to it: the protocol RFB 3.8, and a screen of one colour."""

from __future__ import annotations

import os
import struct

__all__ = ["Display"]

_VERSION = b"RFB 003.008\n"
_WIDTH, _HEIGHT = 720, 400
# 32 bits for a pixel, 24 of them for red, green and blue, little end first
_PIXELS = struct.pack(">BBBBHHHBBBxxx", 32, 24, 0, 1, 255, 255, 255, 16, 8, 0)
_VNC_PASSWORD = 2
_PIXEL = b"\x00\x00\x00\x00"
# bytes that follow the type of a message whose length is fixed
_FIXED = {0: 19, 3: 9, 4: 7, 5: 5}
_SET_ENCODINGS, _UPDATE, _TEXT = 2, 3, 6


class Display:
    """The screen of a guest; keys and pointer are taken, and change nothing."""

    def __init__(self, name: str, password: str) -> None:
        self.closed = False
        self._name = name.encode()
        self._password = password
        self._challenge = os.urandom(16)
        self._come = b""
        self._steps = iter(
            [(12, self._version), (1, self._kind), (16, self._password_step), (1, self._shared)]
        )
        self._step = next(self._steps, None)

    def greeting(self) -> bytes:
        """The version spoken."""
        return _VERSION

    def answer(self, data: bytes) -> bytes:
        """What follows from what has come so far."""
        self._come += data
        said = b""
        while self._step is not None and not self.closed:
            length, step = self._step
            if len(self._come) < length:
                return said
            taken, self._come = self._come[:length], self._come[length:]
            said += step(taken)
            self._step = next(self._steps, None)
        while not self.closed and (message := self._message()) is not None:
            said += message
        return said

    def _version(self, said: bytes) -> bytes:
        if said != _VERSION:
            self.closed = True
            return b""
        return bytes([1, _VNC_PASSWORD])

    def _kind(self, said: bytes) -> bytes:
        self.closed = said[0] != _VNC_PASSWORD
        return b"" if self.closed else self._challenge

    def _password_step(self, said: bytes) -> bytes:
        if said == response(self._password, self._challenge):
            return struct.pack(">I", 0)
        self.closed = True
        reason = b"Authentication failed"
        return struct.pack(">II", 1, len(reason)) + reason

    def _shared(self, _said: bytes) -> bytes:
        size = struct.pack(">HH", _WIDTH, _HEIGHT)
        return size + _PIXELS + struct.pack(">I", len(self._name)) + self._name

    def _message(self) -> bytes | None:
        """What the next message is answered with; None while it is not whole."""
        if not self._come:
            return None
        kind, length = self._come[0], self._length()
        if length is None or len(self._come) < length:
            return None
        message, self._come = self._come[:length], self._come[length:]
        return self._picture(message) if kind == _UPDATE else b""

    def _length(self) -> int | None:
        kind, come = self._come[0], self._come
        if kind in _FIXED:
            return 1 + _FIXED[kind]
        if kind == _SET_ENCODINGS:
            return 4 + 4 * struct.unpack(">H", come[2:4])[0] if len(come) >= 4 else None
        if kind == _TEXT:
            return 8 + struct.unpack(">I", come[4:8])[0] if len(come) >= 8 else None
        self.closed = True
        return None

    def _picture(self, message: bytes) -> bytes:
        x, y, wide, high = struct.unpack(">HHHH", message[2:])
        width, height = int(min(wide, _WIDTH - x)), int(min(high, _HEIGHT - y))
        if width <= 0 or height <= 0:
            return struct.pack(">BxH", 0, 0)
        head = struct.pack(">BxHHHHHi", 0, 1, x, y, width, height, 0)
        return head + _PIXEL * (width * height)


def response(password: str, challenge: bytes) -> bytes:
    """What proves that one knows the password: the challenge, encrypted with it by DES."""
    from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
    from cryptography.hazmat.primitives.ciphers import Cipher, modes

    # The protocol takes eight characters, and the bits of each from the wrong end.
    key = bytes(int(f"{byte:08b}"[::-1], 2) for byte in password.encode()[:8].ljust(8, b"\0"))
    encryptor = Cipher(TripleDES(key * 3), modes.ECB()).encryptor()  # noqa: S305 - as VNC has it
    answer: bytes = encryptor.update(challenge)
    return answer
