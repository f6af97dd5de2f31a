"""How a thing may be named where a call takes it: by its id, or by itself."""

from __future__ import annotations

from pyvirt_sdk.models.access import GroupData, NewToken, TokenData, UserData
from pyvirt_sdk.models.node import NodeData
from pyvirt_sdk.models.storage import StorageData

NodeLike = str | NodeData
StorageLike = str | StorageData
UserLike = str | UserData
GroupLike = str | GroupData
TokenLike = str | TokenData | NewToken
