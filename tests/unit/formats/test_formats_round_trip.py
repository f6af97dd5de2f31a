"""Every format: what is built, printed and read again is the same."""

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pyvirt_sdk import formats
from pyvirt_sdk.errors import FormatError
from pyvirt_sdk.formats.checking import scalar_fault
from pyvirt_sdk.formats.perl import pattern
from pyvirt_sdk.formats.specs import PropertySchema, all_specs

SAMPLES = (
    *("10.0.0.1", "10.0.0.1/24", "fe80::1", "fe80::1/64", "dhcp", "auto", "manual"),
    *("local", "local-lvm", "local:iso/x.iso", "/dev/sda", "/mnt/data", "none", "cdrom"),
    *("BC:24:11:00:00:01", "pve1", "pve.example.com", "a.example.com;b.example.com"),
    *("scsi0", "scsi0;net0", "32G", "0", "1.5T", "host", "42", "a%20b", "vmbr0"),
)
# Keys of which a rule beyond the schema asks more
VALUES = {
    "cputype": st.sampled_from(["host", "kvm64", "x86-64-v2-AES", "custom-mine"]),
    "keep-all": st.nothing(),
    **{f"keep-{unit}": st.integers(1, 100) for unit in ("last", "hourly", "daily", "weekly")},
    **{f"keep-{unit}": st.integers(1, 100) for unit in ("monthly", "yearly")},
    "enabled": st.just(value=False),
}
plain = st.text(st.characters(exclude_characters=",=\n", exclude_categories=["Cs"]), min_size=1)


def values_of(key: str, schema: PropertySchema) -> st.SearchStrategy[Any]:
    if key in VALUES:
        return VALUES[key]
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    low, high = schema.get("min"), schema.get("max")
    kind = schema.get("type")
    if kind == "boolean":
        return st.booleans()
    if kind == "integer":
        return st.integers(None if low is None else int(low), None if high is None else int(high))
    if kind == "number":
        lowest, highest = -1e6 if low is None else low, 1e6 if high is None else high
        return st.floats(lowest, highest, allow_subnormal=False)
    return texts_of(schema)


def texts_of(schema: PropertySchema) -> st.SearchStrategy[str]:
    if "format" in schema:
        name = schema["format"]
        return st.sampled_from([text for text in SAMPLES if scalar_fault(name, text) is None])
    if "pattern" in schema:
        # Only those that have no | at the top, and read the same as one whole
        regex = pattern(schema["pattern"])
        texts = st.from_regex(regex, alphabet=st.characters(min_codepoint=33, max_codepoint=126))
        return texts.filter(lambda text: bool(re.fullmatch(r"[^,\n]*[^,\s]", text))).filter(
            lambda text: len(text) <= schema.get("maxLength", 1000)
        )
    return (
        plain.filter(lambda text: bool(text.strip()))
        .map(lambda text: text[: schema.get("maxLength", 1000)])
        .filter(lambda text: bool(text.strip()))
    )


@st.composite
def keys_of(draw: st.DrawFn, name: str) -> dict[str, Any]:
    spec = all_specs()[name]
    wanted = draw(st.sets(st.sampled_from(sorted(spec)), max_size=8)) | set(spec.required)
    if name == "pve-vm-cpu-conf":
        wanted.add("cputype")
    if name == "prune-backups":
        wanted = (wanted - {"keep-all"}) | {"keep-last"}
    wanted |= {spec[key]["requires"] for key in wanted if "requires" in spec[key]}
    return {
        key: draw(values_of(key, spec[key])) for key in sorted(wanted) if "alias" not in spec[key]
    }


@pytest.mark.parametrize("name", sorted(all_specs()))
@settings(max_examples=20, deadline=None)
@given(text=st.text() | st.text("abz019=,;:/ .-", max_size=20))
def test_every_text_is_read_or_refused(name: str, text: str) -> None:
    try:
        model = formats.parse(name, text)
    except FormatError:
        return
    assert formats.parse(name, str(model)) == model


@pytest.mark.parametrize("name", sorted(all_specs()))
@settings(max_examples=20, deadline=None)
@given(data=st.data())
def test_what_is_printed_is_read_again(name: str, data: st.DataObject) -> None:
    keys = data.draw(keys_of(name))
    model = formats.model(name)(**keys)
    assert model.to_pve() == keys
    assert formats.parse(name, str(model)) == model
    assert type(model).read(str(model)) == model
    canonical = formats.render(name, model)
    assert formats.render(name, canonical) == canonical
