# Made from pyvirt_sdk/_api/aio/__init__.py by tools/convert.py: edit that file, then run `make
# sync`.
"""The operations for the async client; ``sync`` is converted from it."""
