"""YAML that wants to break its reader: story files, settings, rules and learned web sites."""

from __future__ import annotations

from collections.abc import Mapping

_STEERING = '"\\e]52;c;cm0=\\a\\u202e\\u009b31m[bold red]<b>"'
_BOMB = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]\n"

BROKEN: Mapping[str, str | bytes] = {
    "empty": "",
    "comment": "# nothing\n",
    "blank": " \n\t\n",
    "scalar": "goose\n",
    "number": "7\n",
    "null": "~\n",
    "list": "- a\n- b\n",
    "bomb": _BOMB,
    "alias-of-itself": "a: &a [*a]\n",
    "merge-of-itself": "a: &a\n  <<: *a\n",
    "python-tag": "!!python/object/apply:os.system ['touch owned']\n",
    "python-name": "title: !!python/name:os.system ''\n",
    "own-tag": "title: !x y\nversions: !!set {a, b}\n",
    "binary-tag": "title: !!binary x\n",
    "bad-date": "title: 2026-99-99\ndate: !!timestamp x\n",
    "bad-int": "title: !!int x\n",
    "huge-int": f"title: {'9' * 10_000}\n",
    "sexagesimal": "title: 190:20:30\n",
    "twice": "title: a\ntitle: b\n",
    "deep-flow": "[" * 5_000,
    "deep-map": "{a: " * 2_000,
    "deep-block": "".join(f"{' ' * k}a:\n" for k in range(300)),
    "deep-list": "- " * 2_000 + "x\n",
    "key-is-a-list": "? [a, b]\n: c\n",
    "key-is-null": "~: a\n",
    "key-steers": f"{_STEERING}: x\n",
    "unended-quote": 'title: "a\n',
    "unended-flow": "versions: [a, b\n",
    "tab": "title:\n\t- a\n",
    "bad-escape": 'title: "\\q"\n',
    "no-character": 'title: "\\U99999999"\n',
    "surrogate": 'title: "\\ud800"\n',
    "nul": b"title: a\0b\n",
    "escape": b"title: \x1b[31mred\n",
    "latin-1": "title: Gänse\n".encode("latin-1"),
    "utf-16": "title: Gänse\n".encode("utf-16"),
    "two-documents": "title: a\n---\ntitle: b\n",
    "directive": "%YAML 9.9\n---\ntitle: a\n",
    "tag-directive": "%TAG ! tag:x,2026:\n---\ntitle: !a b\n",
    "binary": bytes(range(256)),
    "long-key": "k" * 100_000 + ": x\n",
    "long-value": f"title: {'t' * 100_000}\n",
    "many-keys": "".join(f"k{k}: x\n" for k in range(3_000)),
    "json": '{"title": "a", "versions": [{"file": null}]}',
}
"""Name -> what any of the four may be given; it must be told or taken, never fail."""

STORIES: Mapping[str, str] = {
    "steering-everywhere": (
        f"title: {_STEERING}\nnote: {_STEERING}\nversions:\n"
        f"- {{file: a.txt, name: {_STEERING}, source: {_STEERING}, date: {_STEERING}, "
        f"note: {_STEERING}}}\n- {{file: b.txt, name: {_STEERING}}}\n"
    ),
    "surrogate-name": 'versions: [{file: a.txt, name: "\\ud800"}, b.txt]\n',
    "name-is-empty": 'versions: [{file: a.txt, name: ""}, {file: b.txt, name: " "}]\n',
    "names-are-the-same": "versions: [{file: a.txt, name: x}, {file: b.txt, name: x}]\n",
    "names-are-letters": "base: A\nversions: [{file: a.txt, name: B}, {file: b.txt, name: A}]\n",
    "types": "title: 1.0\nnote: true\nversions: [{file: a.txt, name: 7, date: 2026-01-01}, b.txt]",
    "long-name": f"versions: [{{file: a.txt, name: {'n' * 50_000}}}, b.txt]\n",
    "zalgo-name": f'versions: [{{file: a.txt, name: "{chr(0x301) * 500}"}}, b.txt]\n',
    "unknown-keys": f"{_STEERING}: 1\nversions: [a.txt, b.txt]\n",
    "versions-are-null": "title: x\nversions:\n",
    "file-twice": "versions: [a.txt, a.txt, b.txt]\n",
    "file-missing": "versions: [a.txt, b.txt, missing.txt]\n",
    "file-steers": f"versions: [a.txt, b.txt, {_STEERING}]\n",
    "file-is-a-folder": "versions: [a.txt, b.txt, .]\n",
    "file-is-a-device": "versions: [a.txt, b.txt, /dev/zero]\n",
    "file-is-the-story": "versions: [a.txt, story.yaml]\n",
    "file-is-standard-input": "versions: [a.txt, b.txt, '-']\n",
    "file-has-nul": 'versions: [a.txt, b.txt, "a\\0b"]\n',
    "git-without-one": "versions: [a.txt, b.txt, 'git:HEAD:a.txt', 'git:x']\n",
    "base-unknown": "base: Z\nversions: [a.txt, b.txt]\n",
    "base-is-a-list": "base: [A]\nversions: [a.txt, b.txt]\n",
    "versions-is-text": "versions: a.txt\n",
    "version-is-a-list": "versions: [[a.txt], b.txt]\n",
    "version-without-file": "versions: [{name: x}, b.txt]\n",
    "file-is-a-list": "versions: [{file: [a.txt]}, b.txt]\n",
}
"""Name -> a story file beside ``a.txt`` and ``b.txt``."""

RULES: Mapping[str, str] = {
    "bait": "- {id: own.bait, kind: share, pattern: '(a+)+$'}\n",
    "bait-or": "- {id: own.bait, kind: share, pattern: '^(a|a)*b$'}\n",
    "bait-nested": "- {id: own.bait, kind: share, pattern: '((\\w+\\s?)*)*!'}\n",
    "back-reference": "- {id: own.back, kind: share, pattern: '(.*)\\1\\1\\1x'}\n",
    "huge-count": "- {id: own.count, kind: share, pattern: '(a{1000}){1000}{1000}'}\n",
    "bad-pattern": "- {id: own.bad, kind: share, pattern: '(['}\n",
    "deep-pattern": "- {id: own.deep, kind: share, pattern: '" + "(" * 3_000 + "'}\n",
    "kind-unknown": "- {id: own.kind, kind: '\\e[31m', phrases: [x]}\n",
    "kind-is-a-list": "- {id: own.kind, kind: [share], phrases: [x]}\n",
    "no-id": "- {kind: share, phrases: [x]}\n",
    "id-steers": f"- {{id: {_STEERING}, kind: share, phrases: [x]}}\n",
    "same-id": 2 * "- {id: own.a, kind: share, phrases: [x]}\n",
    "phrase-is-empty": "- {id: own.empty, kind: share, phrases: ['', ' ']}\n",
    "phrase-steers": f"- {{id: own.p, kind: share, phrases: [{_STEERING}]}}\n",
    "phrase-is-a-number": "- {id: own.p, kind: share, phrases: [1, null, {a: b}]}\n",
    "phrase-is-huge": f"- {{id: own.p, kind: share, phrases: ['{'goose ' * 5_000}']}}\n",
    "rule-is-text": "- goose\n",
    "rule-is-null": "- ~\n",
    "all": "- {id: own.all, kind: share, pattern: '.*'}\n",
    "nothing": "- {id: own.nothing, kind: share, pattern: ''}\n",
}
"""Name -> a file of rules."""

SETTINGS: Mapping[str, str] = {
    "steering": f"theme: {_STEERING}\n{_STEERING}: 1\n",
    "types": "theme: [a]\ncolumn_width: x\nwatch: 7\nrecent: -1\nkeymap: 3\nlanguages: {a: b}\n",
    "numbers": "column_width: 99999999999999999999\nrecent: 1e99\n",
    "not-a-number": "column_width: .nan\nrecent: .inf\n",
    "rules-that-hang": "rules: [/dev/zero, /dev/tty, '', missing.yaml, '.']\n",
    "rules-steer": f"rules: [{_STEERING}]\n",
    "keys": "keymap: {quit: [], find: '', next_row: ['\\e', 'ctrl+c', \"\\0\", \"[bold]\"]}\n",
    "all-null": "theme:\nrules:\nkeymap:\nlanguages:\nignored_differences:\n",
    "ignored-steer": f"ignored_differences: [{_STEERING}, 7, ~]\n",
}
"""Name -> a settings file."""

_PAGES = "pages: [{file: a.txt, digest: d, marks: [m]}, {file: b.txt, digest: e}]"

SITES: Mapping[str, str] = {
    "lines-are-text": f"name: example.org\n{_PAGES}\nlines: x\n",
    "counts-are-wrong": f"name: example.org\n{_PAGES}\nlines: {{x: [a], -7: [b], 1.5: [c]}}\n",
    "huge-count": f"name: example.org\n{_PAGES}\nlines: {{{'9' * 6_000}: [a]}}\n",
    "name-steers": f"name: {_STEERING}\n{_PAGES}\nlines: {{2: [a]}}\n",
    "line-steers": f"name: example.org\n{_PAGES}\nlines: {{2: [{_STEERING}]}}\n",
    "pages-steer": f"name: a.org\npages: [{{file: {_STEERING}, digest: 7}}]\nlines: {{2: [a]}}\n",
    "pages-are-text": "name: a.org\npages: x\nlines: {2: [a]}\n",
    "line-is-a-list": f"name: example.org\n{_PAGES}\nlines: {{2: [[a], ~, {{b: c}}]}}\n",
    "not-one": "goose: 1\n",
}
"""Name -> the file of a learned web site."""
