"""Scripts, data, templates and messages of servers."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tetrapla.engine.model import Flag

Found = Callable[..., list[tuple[str, str]]]

BEFORE = "A goose sat on the roof all night, and nobody in the village could say why it had come."
BEHIND = "When the storm was over she flew away again. The lamp in the window burned until noon."


@pytest.mark.parametrize(
    "script",
    [
        "(function(a, b) { var c = a.createElement(b); c.async = true; })(document, 'script');",
        "$(document).ready(function(){ $('.goose').hide(); });",
        "var nest = nest || []; nest.push(['egg', 3]); document.write(nest.length);",
        "(adsbygoogle = window.adsbygoogle || []).push({});",
        "googletag.cmd.push(function() { googletag.display('goose-1'); });",
        '{"@context":"https://schema.org","@type":"NewsArticle","headline":"Goose","wordCount":12}',
    ],
)
def test_a_script_on_a_line_of_its_own_is_sure(script: str, found: Found) -> None:
    assert found("script", f"{BEFORE}\n\n{script}\n\n{BEHIND}") == [(script, "sure")]


@pytest.mark.parametrize(
    "script",
    [
        "function egg() { document.getElementById('nest').style.display = 'block'; }",
        "window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);}",
        '{"@context":"https://schema.org","@type":"Article","headline":"Goose"}',
        "Warning: mysql_connect(): Access denied for 'goose' in /var/www/nest.php on line 12",
        "Fatal error: Uncaught Exception: no egg in /var/www/nest.php:31",
        "<?php echo $goose; ?>",
        "<%= goose.name %>",
        "{{ goose.name }}",
        "{% if goose %} {{ goose.name }}{% endif %}",
        'Traceback (most recent call last): File "/srv/nest.py", line 12, in find',
        "${goose}",
        "[object Object]",
    ],
)
def test_inside_of_a_sentence_only_the_script_is_flagged(script: str, found: Found) -> None:
    assert found("script", f"{BEFORE} {script} {BEHIND}") == [(script, "likely")]


def test_lines_of_brackets_between_lines_of_a_script_belong_to_it(found: Found) -> None:
    lines = ["if (window.innerWidth > 700) {", "showGoose('top');", "}"]
    text = f"{BEFORE}\n\n" + "\n".join(lines) + f"\n\n{BEHIND}"
    assert [span for span, _ in found("script", text)] == lines


@pytest.mark.parametrize(
    "text",
    [
        "You may call window.open() to open a window, then document.close().",
        "Let x = 5 and y = 7; then x + y = 12.",
        "In the set {x : x > 0}, f(x) = {1, 2}.",
        "E = mc^2; F = ma; p = mv; and so on.",
        "The function (and form) matter; if (as we think) it rains, stay.",
        "The word undefined is a word, and NaN is a bread there.",
        "She gave 100% (or more); he [her brother] gave {nothing}.",
    ],
)
def test_prose_with_brackets_and_formulas_is_no_script(text: str, found: Found) -> None:
    assert found("script", text) == []


def test_in_a_text_about_programs_a_script_is_only_a_hint(found: Found) -> None:
    text = (
        "Here is a function in JavaScript that hides an element:\n\n"
        "function hide(x) { document.getElementById(x).style.display = 'none'; }\n\n"
        "Call it with the variable that you want."
    )
    assert [level for _, level in found("script", text)] == ["hint"]


def test_a_text_that_is_nothing_but_code_is_no_leak(found: Found) -> None:
    text = "\n".join(f"var egg{k} = document.getElementById('e{k}');" for k in range(9))
    assert {level for _, level in found("script", text)} == {"hint"}


@pytest.mark.parametrize("bait", ["function a(", "{", "${", "<?php ", '"a": ', "if (", "<% "])
def test_long_rows_of_half_a_sign_are_read_to_their_end(bait: str, found: Found) -> None:
    text = bait * 50_000
    assert all(span in text for span, _ in found("script", text))


def test_the_reason_says_no_more_than_that_it_is_code(
    flags_of: Callable[..., tuple[Flag, ...]],
) -> None:
    script = "static int goose(int x) { if (x > 1) { return x; } return 0; }"
    (flag,) = [f for f in flags_of(f"{BEFORE}\n\n{script}\n\n{BEHIND}") if f.kind == "script"]
    assert flag.reason == "It looks like program code."
