package latentfx.fuzz;

import java.util.List;

/** Texts that break lines, cells, terminals and sentences. */
final class HostileTexts {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u001b[2J\u001b]0;x\u0007",
            "a\nb\r\nERROR: second line",
            "\u202etxt.exe",
            "\0",
            "\ud800",
            "👩‍🔬",
            "null",
            "NaN",
            "Infinity",
            "1e999",
            "-1",
            "0x10",
            "../../etc/passwd",
            "%s %n %d",
            "{0}",
            "\"quoted\",'so'",
            "\uFEFF",
            "\u2028");

    private static final List<Integer> LENGTHS = List.of(199, 200, 201, 300, 301, 5_000, 70_000);

    private HostileTexts() {}

    static String any(Choice choice) {
        return choice.oneIn(4) ? choice.of("x", "한", "😀", "a b", "\t").repeat(choice.of(LENGTHS)) : choice.of(TEXTS);
    }
}
