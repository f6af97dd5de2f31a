# Made from pyvirt_sdk/_aio/storage/__init__.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Storage, what lies on it, and backups."""
