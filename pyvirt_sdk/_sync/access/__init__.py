# Made from pyvirt_sdk/_aio/access/__init__.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Who may do what: users, groups, roles, rights, realms, tokens."""
