# Made from pyvirt_sdk/_aio/cluster/__init__.py by tools/convert.py: edit that file, then run `make
# sync`.
"""The cluster as a whole, and what runs across its nodes."""
