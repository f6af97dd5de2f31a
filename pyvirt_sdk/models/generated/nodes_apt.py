# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes apt."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from pyvirt_sdk.models.answer import Answer, Flag


class NodesAptRepositoriesErrors(Answer):
    """``errors`` of :class:`NodesAptRepositories`."""

    error: str
    path: str


class NodesAptRepositoriesFilesRepositoriesOptions(Answer):
    """``Options`` of :class:`NodesAptRepositoriesFilesRepositories`."""

    Key: str
    Values: list[str]


class NodesAptRepositoriesFilesRepositories(Answer):
    """``repositories`` of :class:`NodesAptRepositoriesFiles`."""

    Enabled: Flag
    FileType: Literal["list", "sources"] | str
    Suites: list[str]
    Types: list[Literal["deb", "deb-src"] | str]
    URIs: list[str]
    Comment: str | None = None
    Components: list[str] | None = None
    Options: list[NodesAptRepositoriesFilesRepositoriesOptions] | None = None


class NodesAptRepositoriesFiles(Answer):
    """``files`` of :class:`NodesAptRepositories`."""

    digest: list[int]
    file_type: Literal["list", "sources"] | str = Field(alias="file-type")
    path: str
    repositories: list[NodesAptRepositoriesFilesRepositories]


class NodesAptRepositoriesInfos(Answer):
    """``infos`` of :class:`NodesAptRepositories`."""

    index: str
    kind: str
    message: str
    path: str
    property: str | None = None


class NodesAptRepositoriesStandardRepos(Answer):
    """``standard-repos`` of :class:`NodesAptRepositories`."""

    handle: str
    name: str
    status: Flag | None = None


class NodesAptRepositories(Answer):
    """The answer to ``GET /nodes/{node}/apt/repositories``."""

    digest: str
    errors: list[NodesAptRepositoriesErrors]
    files: list[NodesAptRepositoriesFiles]
    infos: list[NodesAptRepositoriesInfos]
    standard_repos: list[NodesAptRepositoriesStandardRepos] = Field(alias="standard-repos")


class NodesAptUpdateRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/apt/update``."""

    Arch: Literal["armhf", "arm64", "amd64", "ppc64el", "risc64", "s390x", "all"] | str
    Description: str
    Origin: str
    Package: str
    Priority: str
    Section: str
    Title: str
    Version: str
    NotifyStatus: str | None = None
    OldVersion: str | None = None


class NodesAptVersionsRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/apt/versions``."""

    Arch: Literal["armhf", "arm64", "amd64", "ppc64el", "risc64", "s390x", "all"] | str
    CurrentState: (
        Literal[
            "Installed",
            "NotInstalled",
            "UnPacked",
            "HalfConfigured",
            "HalfInstalled",
            "ConfigFiles",
        ]
        | str
    )
    Description: str
    Origin: str
    Package: str
    Priority: str
    Section: str
    Title: str
    Version: str
    ManagerVersion: str | None = None
    NotifyStatus: str | None = None
    OldVersion: str | None = None
    RunningKernel: str | None = None
