# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster acme challenge schema."""

from __future__ import annotations

from pydantic import Field

from pyvirt_sdk.models.answer import Answer


class ClusterAcmeChallengeSchemaRowSchemaFieldsACMEDNSPASSWORD(Answer):
    """``ACMEDNS_PASSWORD`` of :class:`ClusterAcmeChallengeSchemaRowSchemaFields`."""

    description: str
    type: str


class ClusterAcmeChallengeSchemaRowSchemaFieldsACMEDNSSUBDOMAIN(Answer):
    """``ACMEDNS_SUBDOMAIN`` of :class:`ClusterAcmeChallengeSchemaRowSchemaFields`."""

    description: str
    type: str


class ClusterAcmeChallengeSchemaRowSchemaFieldsACMEDNSUPDATEURL(Answer):
    """``ACMEDNS_UPDATE_URL`` of :class:`ClusterAcmeChallengeSchemaRowSchemaFields`."""

    description: str
    type: str


class ClusterAcmeChallengeSchemaRowSchemaFieldsACMEDNSUSERNAME(Answer):
    """``ACMEDNS_USERNAME`` of :class:`ClusterAcmeChallengeSchemaRowSchemaFields`."""

    description: str
    type: str


class ClusterAcmeChallengeSchemaRowSchemaFieldsACTIVE24Token(Answer):
    """``ACTIVE24_Token`` of :class:`ClusterAcmeChallengeSchemaRowSchemaFields`."""

    description: str
    type: str


class ClusterAcmeChallengeSchemaRowSchemaFieldsADAPIKEY(Answer):
    """``AD_API_KEY`` of :class:`ClusterAcmeChallengeSchemaRowSchemaFields`."""

    description: str
    type: str


class ClusterAcmeChallengeSchemaRowSchemaFieldsAWSACCESSKEYID(Answer):
    """``AWS_ACCESS_KEY_ID`` of :class:`ClusterAcmeChallengeSchemaRowSchemaFields`."""

    description: str
    name: str
    type: str


class ClusterAcmeChallengeSchemaRowSchemaFieldsAWSSECRETACCESSKEY(Answer):
    """``AWS_SECRET_ACCESS_KEY`` of :class:`ClusterAcmeChallengeSchemaRowSchemaFields`."""

    description: str
    name: str
    type: str


class ClusterAcmeChallengeSchemaRowSchemaFieldsAliAPI(Answer):
    """``Ali_API`` of :class:`ClusterAcmeChallengeSchemaRowSchemaFields`."""

    default: str
    description: str
    optional: int
    type: str


class ClusterAcmeChallengeSchemaRowSchemaFieldsAliKey(Answer):
    """``Ali_Key`` of :class:`ClusterAcmeChallengeSchemaRowSchemaFields`."""

    description: str
    type: str


class ClusterAcmeChallengeSchemaRowSchemaFieldsAliSecret(Answer):
    """``Ali_Secret`` of :class:`ClusterAcmeChallengeSchemaRowSchemaFields`."""

    description: str
    type: str


class ClusterAcmeChallengeSchemaRowSchemaFieldsCFAccountID(Answer):
    """``CF_Account_ID`` of :class:`ClusterAcmeChallengeSchemaRowSchemaFields`."""

    description: str
    type: str


class ClusterAcmeChallengeSchemaRowSchemaFieldsCFEmail(Answer):
    """``CF_Email`` of :class:`ClusterAcmeChallengeSchemaRowSchemaFields`."""

    description: str
    type: str


class ClusterAcmeChallengeSchemaRowSchemaFieldsCFKey(Answer):
    """``CF_Key`` of :class:`ClusterAcmeChallengeSchemaRowSchemaFields`."""

    description: str
    type: str


class ClusterAcmeChallengeSchemaRowSchemaFieldsCFToken(Answer):
    """``CF_Token`` of :class:`ClusterAcmeChallengeSchemaRowSchemaFields`."""

    description: str
    type: str


class ClusterAcmeChallengeSchemaRowSchemaFieldsCFZoneID(Answer):
    """``CF_Zone_ID`` of :class:`ClusterAcmeChallengeSchemaRowSchemaFields`."""

    description: str
    type: str


class ClusterAcmeChallengeSchemaRowSchemaFieldsDOAPIKEY(Answer):
    """``DO_API_KEY`` of :class:`ClusterAcmeChallengeSchemaRowSchemaFields`."""

    description: str
    type: str


class ClusterAcmeChallengeSchemaRowSchemaFieldsGDKey(Answer):
    """``GD_Key`` of :class:`ClusterAcmeChallengeSchemaRowSchemaFields`."""

    description: str
    type: str


class ClusterAcmeChallengeSchemaRowSchemaFieldsGDSecret(Answer):
    """``GD_Secret`` of :class:`ClusterAcmeChallengeSchemaRowSchemaFields`."""

    description: str
    type: str


class ClusterAcmeChallengeSchemaRowSchemaFields(Answer):
    """``fields`` of :class:`ClusterAcmeChallengeSchemaRowSchema`."""

    ACMEDNS_PASSWORD: ClusterAcmeChallengeSchemaRowSchemaFieldsACMEDNSPASSWORD
    ACMEDNS_SUBDOMAIN: ClusterAcmeChallengeSchemaRowSchemaFieldsACMEDNSSUBDOMAIN
    ACMEDNS_UPDATE_URL: ClusterAcmeChallengeSchemaRowSchemaFieldsACMEDNSUPDATEURL
    ACMEDNS_USERNAME: ClusterAcmeChallengeSchemaRowSchemaFieldsACMEDNSUSERNAME
    ACTIVE24_Token: ClusterAcmeChallengeSchemaRowSchemaFieldsACTIVE24Token
    AD_API_KEY: ClusterAcmeChallengeSchemaRowSchemaFieldsADAPIKEY
    AWS_ACCESS_KEY_ID: ClusterAcmeChallengeSchemaRowSchemaFieldsAWSACCESSKEYID
    AWS_SECRET_ACCESS_KEY: ClusterAcmeChallengeSchemaRowSchemaFieldsAWSSECRETACCESSKEY
    Ali_API: ClusterAcmeChallengeSchemaRowSchemaFieldsAliAPI
    Ali_Key: ClusterAcmeChallengeSchemaRowSchemaFieldsAliKey
    Ali_Secret: ClusterAcmeChallengeSchemaRowSchemaFieldsAliSecret
    CF_Account_ID: ClusterAcmeChallengeSchemaRowSchemaFieldsCFAccountID
    CF_Email: ClusterAcmeChallengeSchemaRowSchemaFieldsCFEmail
    CF_Key: ClusterAcmeChallengeSchemaRowSchemaFieldsCFKey
    CF_Token: ClusterAcmeChallengeSchemaRowSchemaFieldsCFToken
    CF_Zone_ID: ClusterAcmeChallengeSchemaRowSchemaFieldsCFZoneID
    DO_API_KEY: ClusterAcmeChallengeSchemaRowSchemaFieldsDOAPIKEY
    GD_Key: ClusterAcmeChallengeSchemaRowSchemaFieldsGDKey
    GD_Secret: ClusterAcmeChallengeSchemaRowSchemaFieldsGDSecret


class ClusterAcmeChallengeSchemaRowSchema(Answer):
    """``schema`` of :class:`ClusterAcmeChallengeSchemaRow`."""

    description: str | None = None
    fields: ClusterAcmeChallengeSchemaRowSchemaFields | None = None
    name: str | None = None


class ClusterAcmeChallengeSchemaRow(Answer):
    """A row of the answer to ``GET /cluster/acme/challenge-schema``."""

    id: str
    name: str
    schema_: ClusterAcmeChallengeSchemaRowSchema = Field(alias="schema")
    type: str
