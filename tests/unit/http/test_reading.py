from __future__ import annotations

import gzip
import zlib

import h11
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pyvirt_sdk._core.endpoint import Endpoint
from pyvirt_sdk._core.wire import Message
from pyvirt_sdk._http.answers import RawAnswer
from pyvirt_sdk._http.reading import Reading
from pyvirt_sdk._http.writing import Writer
from tests.faults.nonsense import WIRE

BODY = b'{"data":[]}'


def told(pieces: list[bytes]) -> tuple[RawAnswer, bool] | type[Exception]:
    """What is read, the pieces being all that comes, and whether the server stays."""
    reading = Reading()
    try:
        for piece in [*pieces, b""]:
            if (answer := reading.feed(piece)) is not None:
                return answer, reading.stays
    except h11.RemoteProtocolError as error:
        return type(error)
    raise AssertionError("the end of what comes was passed over")


def told_by_h11(said: bytes) -> tuple[RawAnswer, bool] | type[Exception]:
    """The same in halves, of which the first is no whole answer, so that h11 reads it."""
    return told([said[:1], said[1:]]) if len(said) > 1 else told([said])


HEADS = st.builds(
    lambda line, fields, length: b"\r\n".join([line, *fields, b"Content-Length: " + length]),
    st.sampled_from([b"HTTP/1.1 200 OK", b"HTTP/1.1 204 No", b"HTTP/1.0 200 OK", b"HTTP/1.1 500 "]),
    st.lists(
        st.sampled_from(
            """
            Connection: close|Connection: Keep-Alive|connection: close, keep-alive|A:|B:\t x \t
            C: gr\xfcn|Transfer-Encoding: chunked|content-length: 11|D : x|: x|E|F: a\x00b|G: a\x7f
            """.strip()
            .replace("\n", "|")
            .split("|")
        ).map(lambda text: text.strip(" ").encode("latin-1")),
        max_size=4,
    ),
    st.sampled_from([b"11", b" 11 ", b"011", b"10", b"12", b"0", b"-1", b"+11", b"x", b""]),
).map(lambda head: head + b"\r\n\r\n" + BODY)


@settings(max_examples=500)
@given(WIRE | HEADS)
def test_what_is_read_at_once_is_what_h11_reads(said: bytes) -> None:
    assert told([said]) == told_by_h11(said)


@given(HEADS, st.data())
def test_it_does_not_matter_where_an_answer_is_cut(said: bytes, data: st.DataObject) -> None:
    cut = data.draw(st.integers(1, len(said) - 1))
    whole, halves = told([said]), told([said[:cut], said[cut:]])
    if isinstance(whole, tuple) and isinstance(halves, tuple) and told([said[:cut]]) == halves:
        # What comes behind a whole answer is not waited for: the connection's next use sees it.
        assert halves[0] == whole[0]
    else:
        assert halves == whole


def test_interim_answers_are_passed_over() -> None:
    interim = b"HTTP/1.1 100 Continue\r\n\r\n"
    answer = b"HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n" + BODY
    assert told([interim, answer]) == told([interim + answer]) == told([answer])


def test_what_comes_after_an_answer_ends_the_connection() -> None:
    answer = b"HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n" + BODY
    assert told([answer + b"HTTP/1.1 200 OK\r\n"]) == (told([answer])[0], False)  # type: ignore[index]


@pytest.mark.parametrize("target", ["/a b", "/a\r\nHost: x", "/grün", "/a\0", ""])
def test_what_fits_no_request_line_is_not_written(target: str) -> None:
    with pytest.raises((h11.LocalProtocolError, UnicodeError)):
        Writer(Endpoint("http", "pve1", 8006)).write(Message("GET", target))


@pytest.mark.parametrize("value", ["a\r\nHost: x", "grün", "a\0"])
def test_what_fits_no_header_is_not_written(value: str) -> None:
    writer = Writer(Endpoint("http", "pve1", 8006))
    with pytest.raises((h11.LocalProtocolError, UnicodeError)):
        writer.write(Message("GET", "/", (("Authorization", value),)))


def test_requests_are_what_h11_reads() -> None:
    writer = Writer(Endpoint("http", "pve1", 8006))
    for number in range(2):  # the second time, the headers are those of the first
        wire = h11.Connection(h11.SERVER)
        written, pieces = writer.write(Message("PUT", f"/pools/{number}", (("A", "b"),), b"x=1"))
        assert pieces is None
        wire.receive_data(written)
        request = wire.next_event()
        assert isinstance(request, h11.Request)
        assert (request.method, request.target) == (b"PUT", b"/pools/%d" % number)
        headers = dict(request.headers)
        assert headers[b"host"] == b"pve1:8006"
        assert headers[b"a"] == b"b"
        body = wire.next_event()
        assert isinstance(body, h11.Data)
        assert body.data == b"x=1"
        assert isinstance(wire.next_event(), h11.EndOfMessage)


@pytest.mark.parametrize("parts", [[b"x"], [b"x", b"y" * 5000], [b"", b"x"]])
def test_a_body_may_be_compressed_in_several_parts(parts: list[bytes]) -> None:
    body = b"".join(map(gzip.compress, parts))
    answer = RawAnswer(200, b"OK", [(b"Content-Encoding", b"gzip")], body)
    assert answer.response().body == b"".join(parts)
    for cut in (body[:-1], body + b"?"):
        with pytest.raises(zlib.error):
            answer._replace(body=cut).response()


def test_a_long_body_goes_out_in_pieces() -> None:
    body = b"x=" + b"1" * 1_000_000
    message = Message("PUT", "/pools/lab", (), body)
    head, pieces = Writer(Endpoint("http", "pve1", 8006)).write(message)
    assert head.endswith(b"Content-Length: 1000002\r\n\r\n")
    assert pieces is not None
    assert b"".join(pieces) == body
