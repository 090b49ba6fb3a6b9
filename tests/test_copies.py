"""The search for copied text finds copies, and nothing else."""

from pathlib import Path

import pytest

from tests import copies

DOCUMENT = "Ask **the shop** when it opens; it will not `answer` before ten.\nSold out: come again."
OURS = "Before you send it, ask the shop when it opens, it will not answer before noon."


def test_a_copied_run_is_found_whatever_its_marks() -> None:
    (found,) = copies.copies([("a.title", OURS[:62])], copies.runs_of([DOCUMENT], []))
    assert found == "a.title: ask the shop when it opens it will not"


def test_one_word_less_is_no_copy() -> None:
    text = "ask the shop when it opens it will"
    assert copies.copies([("a", text)], copies.runs_of([DOCUMENT], [])) == []


def test_a_run_within_a_message_is_no_copy() -> None:
    message = "Ask the shop when it opens it will not answer before ten"
    assert copies.copies([("a", OURS)], copies.runs_of([DOCUMENT], [message])) == []


def test_the_command_reads_the_catalogue_and_the_pages(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "document.md"
    path.write_text("Nothing of ours.", "utf-8")
    assert copies.main([str(path)]) == 0
    own = (copies.ROOT / "README.md").read_text("utf-8")
    path.write_text(own, "utf-8")
    assert copies.main([str(path)]) == 1
    assert "README.md: " in capsys.readouterr().out
    paths = {path.split(".")[0] for path, _ in copies.our_texts()}
    assert {"catalogue", "README", "CONTRIBUTING"} <= paths
