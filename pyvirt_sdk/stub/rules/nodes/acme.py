"""Certificates of a node from a directory that always agrees: ordered, renewed, revoked."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import NotCovered, Refused, faulty
from pyvirt_sdk.stub.rules.acme import account_of, domains_of
from pyvirt_sdk.stub.rules.downloads import check_reachable
from pyvirt_sdk.stub.rules.nodes.certificates import facts
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.sections import parted
from pyvirt_sdk.stub.tasks import Steps, Task

_CERTIFICATE = "/nodes/{node}/certificates/acme/certificate"
_VALID_FOR = timedelta(days=90)
_SOON = 30 * 86400


@rule("POST", _CERTIFICATE)
def order(call: Call) -> str:
    """A certificate for the names in the node's configuration."""
    if call.member().certificate and not call.flag("force"):
        raise faulty(force="Custom certificate exists but 'force' is not set.")
    return _start(call, "acmenewcert", revokes=False)


@rule("PUT", _CERTIFICATE)
def renew(call: Call) -> str:
    """Another one, and the end of the old one."""
    certificate = call.member().certificate
    if certificate is None:
        raise Refused("No current (custom) certificate found, please order a new certificate!")
    if facts(certificate)["notafter"] - call.now > _SOON and not call.flag("force"):
        raise faulty(
            force="Certificate does not expire within the next 30 days, and 'force' is not set."
        )
    return _start(call, "acmerenew", revokes=True)


@rule("DELETE", _CERTIFICATE)
def revoke(call: Call) -> str:
    """The end of it: the node shows its own certificate again."""
    node = call.member()
    if node.certificate is None:
        raise Refused(
            f"can't open '/etc/pve/nodes/{node.name}/pveproxy-ssl.pem' - No such file or directory"
        )
    _domains(call)

    def work(task: Task) -> Steps:
        account_of(call.state, _account_name(call))
        task.log("Loading ACME account details\nRevoking old certificate")
        yield 2
        task.log("Deleting certificate files")
        node.certificate = None
        task.log("Restarting pveproxy to revert to self-signed certificates")

    return call.start("acmerevoke", "", work)


def _start(call: Call, kind: str, *, revokes: bool) -> str:
    domains = _domains(call)

    def work(task: Task) -> Steps:
        directory = str(account_of(call.state, _account_name(call))["directory"])
        task.log("Loading ACME account details")
        check_reachable(directory)
        task.log("Placing ACME order")
        for domain in domains:
            task.log(f"The validation for {domain} is pending!")
            yield 5
            task.log(f"Status is 'valid', domain '{domain}' OK!")
        task.log("All domains validated!\n\nCreating CSR\nDownloading certificate")
        call.member().certificate = _issued(list(domains), directory, call.now)
        task.log("Setting pveproxy certificate and key\nRestarting pveproxy")
        if revokes:
            task.log("Revoking old certificate")

    return call.start(kind, "", work)


def _domains(call: Call) -> dict[str, str]:
    """Name -> the plugin that shows that it is ours; there has to be one at least."""
    if domains := domains_of(call.state, call.member().config):
        return domains
    raise Refused("ACME domain list in node configuration is missing!", status=400)


def _account_name(call: Call) -> str:
    acme = parted("inline.acme", call.member().config.get("acme", ""))
    return acme.get("account", "default")


def _issued(names: list[str], directory: str, now: float) -> str:
    """A certificate for these names; making one takes a library."""
    try:
        from cryptography import x509
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric import ec
        from cryptography.hazmat.primitives.serialization import Encoding
    except ModuleNotFoundError:
        raise NotCovered from None

    def name(text: str) -> x509.Name:
        return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, text)])

    key, begin = ec.generate_private_key(ec.SECP256R1()), datetime.fromtimestamp(int(now), UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(name(names[0][:64]))
        .issuer_name(name(directory.split("/")[2][:64]))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begin)
        .not_valid_after(begin + _VALID_FOR)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(one) for one in names]), False)
    )
    return builder.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM).decode()
