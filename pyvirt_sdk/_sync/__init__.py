# Made from pyvirt_sdk/_aio/__init__.py by tools/convert.py: edit that file, then run `make sync`.
"""The client and what can be done with it, written by hand; ``_sync`` is converted from it."""
