package latentfx.data.synthetic;

import java.util.List;

/** The skeletons of the ten digits, {@link SyntheticDigits#STYLES} styles each. */
final class DigitSkeletons {
    private static final List<List<Skeleton>> ALL = List.of(
            List.of( // 0: an oval; a narrow one; one whose end runs past its beginning
                    Skeleton.parse("~ 33,0 9,17 0,50 9,83 33,100 57,83 66,50 57,17 33,0"),
                    Skeleton.parse("~ 27,0 7,20 0,54 7,86 25,100 44,84 52,48 46,16 27,0"),
                    Skeleton.parse("~ 52,8 32,1 9,21 0,56 9,88 31,100 54,84 65,50 58,18 40,2 24,4")),
            List.of( // 1: a bare line; with a flag; with flag and foot
                    Skeleton.parse("- 0,0 0,100"),
                    Skeleton.parse("- 0,26 20,0 20,100"),
                    Skeleton.parse("- 4,24 24,0 24,100", "- 0,100 48,100")),
            List.of( // 2: with a flat foot; with a loop; with a wave for a foot
                    Skeleton.parse("~ 3,25 12,6 33,0 54,9 57,30 43,56 20,81 0,100", "- 0,100 62,100"),
                    Skeleton.parse("~ 5,20 17,3 38,0 55,13 52,37 37,66 21,91 7,100 0,90 9,81 24,88 42,98 64,93"),
                    Skeleton.parse("~ 0,18 14,3 34,0 50,12 48,34 30,64 5,96 24,92 42,99 64,92")),
            List.of( // 3: two bows; a flat top; a small loop at the waist
                    Skeleton.parse("~ 4,12 22,0 45,4 53,21 42,39 20,47", "~ 20,47 46,51 59,70 50,92 25,100 0,89"),
                    Skeleton.parse("- 4,2 54,2 23,42", "~ 23,42 46,46 58,67 50,91 25,100 0,90"),
                    Skeleton.parse("~ 4,12 22,0 45,5 51,23 38,40 22,48 17,42 24,40 45,50 58,71 47,93 23,100 0,88")),
            List.of( // 4: open on top; closed; open and round
                    Skeleton.parse("- 9,2 0,60 68,60", "- 54,8 48,100"),
                    Skeleton.parse("- 50,100 50,0 0,64 72,64"),
                    Skeleton.parse("~ 6,0 1,30 4,50 20,57 42,54 56,46", "- 58,0 52,100")),
            List.of( // 5: with a bar on top; in one stroke; with a slanting back
                    Skeleton.parse("- 58,0 12,0 7,43", "~ 7,43 30,36 53,47 58,70 45,93 22,100 0,92"),
                    Skeleton.parse("~ 62,5 44,1 28,1 15,4 10,20 9,42 20,40 38,43 54,57 57,77 44,94 22,100 0,91"),
                    Skeleton.parse("- 60,2 17,5 5,48", "~ 5,48 27,42 46,52 50,73 38,93 17,100 0,95")),
            List.of( // 6: a bent back; a straight one; a big belly
                    Skeleton.parse("~ 48,2 24,17 6,46 2,76 17,98 40,98 54,79 45,59 25,57 4,76"),
                    Skeleton.parse("~ 34,0 16,33 3,66 6,91 24,100 43,90 47,70 34,59 16,65 4,84"),
                    Skeleton.parse("~ 56,9 39,0 18,14 4,43 2,74 18,97 43,97 60,76 54,53 34,45 12,55 3,72")),
            List.of( // 7: plain; with a bar; with a serif and a bent leg
                    Skeleton.parse("- 0,2 62,2 24,93"),
                    Skeleton.parse("- 0,2 62,2 24,93", "- 16,50 65,50"),
                    Skeleton.parse("- 0,15 3,4", "~ 3,4 22,7 46,6 66,2", "~ 66,2 45,32 29,60 21,93")),
            List.of( // 8: one crossing line; two rings; begun at the upper right and left open
                    Skeleton.parse("~ 30,48 9,34 8,11 29,0 51,11 50,33 30,48 6,65 4,88 28,100 55,88 53,64 30,48"),
                    Skeleton.parse(
                            "~ 28,46 10,37 8,13 28,0 48,13 46,37 28,46", "~ 28,46 6,56 2,80 27,100 54,80 50,56 28,46"),
                    Skeleton.parse("~ 56,12 38,0 15,6 10,25 29,45 49,64 46,90 24,100 3,88 7,66 30,46 50,28 58,8")),
            List.of( // 9: a straight leg; a bent one; a hooked one
                    Skeleton.parse("~ 54,20 34,0 9,9 1,32 14,52 38,47 53,24", "- 55,12 50,97"),
                    Skeleton.parse("~ 55,24 39,2 14,3 0,26 11,50 36,48 53,27 55,18 53,54 39,82 13,98"),
                    Skeleton.parse("~ 54,26 39,2 15,2 0,24 7,49 32,51 52,29 55,15 57,54 53,85 34,100 8,90")));

    private DigitSkeletons() {}

    /** The skeleton of {@code digit} (0 to 9) in one of its styles. */
    static Skeleton of(int digit, int style) {
        return ALL.get(digit).get(style);
    }
}
