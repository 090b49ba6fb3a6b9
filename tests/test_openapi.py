"""The OpenAPI document: valid, true to the catalogue, and fit for a code generator."""

import json
import sys
from pathlib import Path

import pytest
from openapi_spec_validator import validate

from generator.model import Catalogue
from tests.conftest import ROOT, run

pytestmark = pytest.mark.slow

DOCUMENT = ROOT / "dist/json/openapi.json"


def test_it_is_valid_and_holds_every_code(catalogue: Catalogue) -> None:
    document = json.loads(DOCUMENT.read_text("utf-8"))
    validate(document)
    codes = document["components"]["schemas"][catalogue.package.enum]
    assert codes["enum"] == [status.code for status in catalogue.statuses]
    assert codes["x-enum-varnames"] == [status.name for status in catalogue.statuses]


USE = """
from models import MetaStatus, Problem, Reply

reply = Reply.model_validate({"meta": {"status": 323, "message": "You have"}, "result": None})
assert reply.meta.status == MetaStatus.ORDER_ALREADY_PLACED
assert Reply.model_validate({"meta": {"status": 9999}}).meta.status == 9999
"""


def test_a_code_generator_makes_usable_models(tmp_path: Path) -> None:
    models = tmp_path / "models.py"
    options = ["--input-file-type", "openapi", "--output-model-type", "pydantic_v2.BaseModel"]
    generator = [sys.executable, "-m", "datamodel_code_generator", *options]
    run(*generator, "--input", DOCUMENT, "--output", models)
    run(sys.executable, "-c", USE, cwd=tmp_path)
