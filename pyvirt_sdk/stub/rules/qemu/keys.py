"""The keys of a keyboard, as QEMU calls them."""

from __future__ import annotations

import re

from pyvirt_sdk.stub.words import words

__all__ = ["unknown_key"]

_KEYS = words(
    """unmapped 0 1 2 3 4 5 6 7 8 9 a b c d e f g h i j k l m n o p q r s t u v w x y z f1 f2 f3 f4
    f5 f6 f7 f8 f9 f10 f11 f12 f13 f14 f15 f16 f17 f18 f19 f20 f21 f22 f23 f24 shift shift_r alt
    alt_r ctrl ctrl_r meta_l meta_r menu compose esc ret tab spc backspace insert delete home end
    pgup pgdn left right up down print sysrq pause caps_lock num_lock scroll_lock minus equal
    bracket_left bracket_right semicolon apostrophe grave_accent backslash comma dot slash asterisk
    less kp_0 kp_1 kp_2 kp_3 kp_4 kp_5 kp_6 kp_7 kp_8 kp_9 kp_divide kp_multiply kp_subtract kp_add
    kp_enter kp_decimal kp_comma kp_equals stop again props undo front copy open paste find cut lf
    help ro hiragana henkan yen muhenkan katakanahiragana lang1 lang2 power sleep wake audionext
    audioprev audiostop audioplay audiomute volumeup volumedown mediaselect mail calculator computer
    ac_home ac_back ac_forward ac_refresh ac_bookmarks"""
)
_CODE = re.compile(r"0x[0-9a-fA-F]+")


def unknown_key(keys: str) -> str | None:
    """The first of some keys that are pressed together that there is not.

    >>> [unknown_key(one) for one in ("ctrl-alt-del", "ctrl-alt-delete", "<", "0x1c")]
    ['del', None, None, None]
    """
    for key in keys.split("-"):
        if key not in _KEYS and key != "<" and not _CODE.fullmatch(key):
            return key
    return None
