"""From YAML text to plain values, with the line of each, and without YAML's surprises.

PyYAML's own construction turns `no` into False, `12:30` into 750 and lets duplicate keys win in
silence; so only its composer is used, and the nodes are read here.
"""

import re
from typing import Any

import yaml

from quizgen.banks.faults import Fault, FaultyBankError

LARGEST = 4_000_000  # characters
DEEPEST = 12
Path = tuple[str | int, ...]
TAG = "tag:yaml.org,2002:"
PLAIN_INT = re.compile(r"-?(?:0|[1-9]\d*)")
WHOLE_NUMBERS = {"seed", "points", "paragraph"}  # the fields that are no strings


class Reader:
    """Reads one document; `lines` gives the line of each path, `faults` what was wrong."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.lines: dict[Path, int] = {}
        self.faults: list[Fault] = []

    def read(self, text: str) -> Any:
        """The values in `text`. Raises FaultyBankError if it is not YAML at all."""
        if len(text) > LARGEST:
            raise FaultyBankError(self.name, [Fault(1, "", "the file is larger than 4 MB")])
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        try:
            self.refuse_depth_and_aliases(text, loader)
            node = yaml.compose(text, Loader=loader)
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            line = mark.line + 1 if mark is not None else 1
            problem = getattr(error, "problem", None) or getattr(error, "reason", None) or error
            raise FaultyBankError(
                self.name, [Fault(line, "", f"this is not YAML: {problem}")]
            ) from None
        if node is None:
            raise FaultyBankError(self.name, [Fault(1, "", "the file is empty")])
        return self.value(node, ())

    def refuse_depth_and_aliases(self, text: str, loader: Any) -> None:
        """Stop before anything is built from a text that nests too deep or refers to itself."""
        depth = 0
        for event in yaml.parse(text, Loader=loader):
            line = event.start_mark.line + 1 if event.start_mark is not None else 1
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                message = "anchors (&) and aliases (*) are not used in bank files; quote the text"
                raise FaultyBankError(self.name, [Fault(line, "", message)])
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                if depth > DEEPEST:
                    raise FaultyBankError(self.name, [Fault(line, "", "this is nested too deep")])
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1

    def value(self, node: yaml.Node, path: Path) -> Any:
        """The plain value of a node."""
        self.lines[path] = node.start_mark.line + 1
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(child, (*path, i)) for i, child in enumerate(node.value)]
        assert isinstance(node, yaml.ScalarNode)  # noqa: S101 - the only kind left
        return self.scalar(node, path)

    def mapping(self, node: yaml.MappingNode, path: Path) -> dict[str, Any]:
        """A mapping whose keys are strings, each once."""
        found: dict[str, Any] = {}
        for key, child in node.value:
            line = key.start_mark.line + 1
            if not isinstance(key, yaml.ScalarNode):
                self.faults.append(Fault(line, shown(path), "a field name must be a word"))
                continue
            if key.value in found:
                self.faults.append(
                    Fault(line, shown((*path, key.value)), "this field stands twice")
                )
                continue
            found[key.value] = self.value(child, (*path, key.value))
        return found

    def scalar(self, node: yaml.ScalarNode, path: Path) -> Any:
        """A string, a whole number, or nothing. What YAML would read as something else must be
        quoted."""
        text = node.value
        quoted = node.style in {"'", '"', "|", ">"}
        kind = node.tag.removeprefix(TAG)
        if kind == "null" and not quoted:
            return None
        if path and path[-1] in WHOLE_NUMBERS:
            if not quoted and PLAIN_INT.fullmatch(text):
                return int(text)
            return text
        if not quoted and kind != "str" and path[-1:] != ("published",):
            message = (
                f'YAML reads {text} as a {KINDS.get(kind, kind)}: write it in quotes, "{text}"'
            )
            self.faults.append(Fault(node.start_mark.line + 1, shown(path), message))
        return text


KINDS = {
    "bool": "yes or no",
    "int": "number",
    "float": "number",
    "timestamp": "date",
    "null": "nothing",
}


def shown(path: Path) -> str:
    """ "items[2].key"."""
    text = ""
    for step in path:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text
