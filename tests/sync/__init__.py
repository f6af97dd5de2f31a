# Made from tests/aio/__init__.py by tools/convert.py: edit that file, then run `make sync`.
"""Tests of the client against the reference server, written async and converted to sync."""
