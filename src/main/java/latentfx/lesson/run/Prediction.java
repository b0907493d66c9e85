package latentfx.lesson.run;

import java.util.List;

/** What was predicted before the figure was shown. */
public sealed interface Prediction {
    /**
     * One of the options, of texts or of pictures.
     *
     * @param option its number from 0
     */
    record Chosen(int option) implements Prediction {}

    /**
     * A number.
     *
     * @param value the number
     */
    record Guessed(double value) implements Prediction {}

    /**
     * The options in an order.
     *
     * @param options their numbers, first to last, each once
     */
    record Ordered(List<Integer> options) implements Prediction {
        public Ordered {
            options = List.copyOf(options);
        }
    }

    /**
     * A position on a map.
     *
     * @param nearestClass name of the class of the sample that is nearest to it
     */
    record Placed(String nearestClass) implements Prediction {}

    /**
     * A show of hands.
     *
     * @param hands how many raised their hands for each option, or for each column of a number's scale, 0 or more
     */
    record Hands(List<Integer> hands) implements Prediction {
        /** Into so many columns the scale of a number is divided for a show of hands. */
        public static final int COLUMNS = 5;

        public Hands {
            hands = List.copyOf(hands);
            for (int count : hands) {
                if (count < 0) {
                    throw new IllegalArgumentException("a show of hands cannot count " + count);
                }
            }
        }

        /** The option, or column, with most hands; the first of several. */
        public int most() {
            int most = 0;
            for (int i = 1; i < hands.size(); i++) {
                most = hands.get(i) > hands.get(most) ? i : most;
            }
            return most;
        }

        /** All hands. */
        public int total() {
            return hands.stream().mapToInt(Integer::intValue).sum();
        }
    }
}
