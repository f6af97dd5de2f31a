"""One-time passwords by time, with the vectors of RFC 6238."""

from __future__ import annotations

import pytest

from pyvirt_sdk import ConfigError
from pyvirt_sdk._core import totp

SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"


@pytest.mark.parametrize(
    ("now", "code"),
    [(59, "287082"), (1111111109, "081804"), (1111111111, "050471"), (1234567890, "005924"),
     (2000000000, "279037"), (20000000000, "353130")],
)  # fmt: skip
def test_vectors(now: int, code: str) -> None:
    assert totp.code(SECRET, now) == code


def test_no_code_comes_twice() -> None:
    codes = totp.Codes(SECRET)
    assert codes() != codes()
    assert SECRET not in repr(codes)


def test_secrets_are_told_from_codes() -> None:
    assert totp.secret_in("gezd gnbv gy3t qojq gezd gnbv gy3t qojq") == SECRET
    assert totp.secret_in(totp.uri_of(SECRET, "joe@pve")) == SECRET
    assert totp.secret_in("123456") is None
    assert len(totp.new_secret()) == 32
    with pytest.raises(ConfigError, match="no secret"):
        totp.secret_in("otpauth://totp/x?secret=")
