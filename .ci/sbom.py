#!/usr/bin/env python3
"""Writes a CycloneDX bill of materials beside each archive in build/packages.

The same archives give the same bytes: the serial number is made from the archive's hash.
"""

import hashlib
import json
import sys
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6

PACKAGES = Path("build/packages")
EPOCH = datetime(1980, 1, 1, tzinfo=UTC)  # as SOURCE_DATE_EPOCH in the Makefile


def bill(archive: Path, version: str) -> str:
    """The bill of one archive, which has no dependency."""
    digest = hashlib.sha256(archive.read_bytes()).hexdigest()
    component = Component(
        name=archive.name,
        version=version,
        type=ComponentType.LIBRARY,
        bom_ref=archive.name,
        licenses=[LicenseFactory().make_from_string("MIT")],
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)],
    )
    bom = Bom(serial_number=uuid5(NAMESPACE_URL, digest))
    bom.metadata.timestamp = EPOCH
    bom.metadata.component = component
    bom.register_dependency(component)
    return json.dumps(json.loads(JsonV1Dot6(bom).output_as_string()), indent=2) + "\n"


def main() -> int:
    with open("dist/python/pyproject.toml", "rb") as file:
        version = tomllib.load(file)["project"]["version"]
    archives = [path for path in sorted(PACKAGES.glob("*")) if path.suffix != ".json"]
    if not archives:
        print(f"error: there is no archive in {PACKAGES}: run `make package`", file=sys.stderr)
        return 1
    for archive in archives:
        path = PACKAGES / f"{archive.name}.cdx.json"
        path.write_text(bill(archive, version), "utf-8")
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
