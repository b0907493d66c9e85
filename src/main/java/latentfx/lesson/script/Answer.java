package latentfx.lesson.script;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the right answer to a question is: known beforehand, or what is measured. In files a text such as {@code option:2},
 * {@code largest}, {@code figure:digit_like.vae-4} or {@code class:6}.
 *
 * @param rule how it is found
 * @param of number of the option from 0, name of the figure, or name of the class; empty for the other rules
 */
public record Answer(Rule rule, String of) {
    private static final Pattern TEXT = Pattern.compile("(option|figure|class):([^\\p{Cntrl}]{1,80})");
    private static final int MOST_OPTIONS = 12;

    /** How an answer is found. */
    public enum Rule {
        /** The option of this number. */
        OPTION,
        /** The option whose figure is largest; of an order, the largest first. */
        LARGEST,
        /** The option whose figure is smallest; of an order, the smallest first. */
        SMALLEST,
        /** The options in the order in which the lesson lists them. */
        GIVEN,
        /** The value of a figure. */
        FIGURE,
        /** A position among the samples of a class. */
        CLASS
    }

    public Answer {
        if (rule == Rule.OPTION && !of.matches("[0-9]|1[01]")) {
            throw new IllegalArgumentException("the right option is 0 to " + (MOST_OPTIONS - 1) + ", not \""
                    + of.replaceAll("\\p{Cntrl}", "?") + "\"");
        }
    }

    @JsonCreator
    static Answer of(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (matcher.matches()) {
            return new Answer(Tagged.find(Rule.class, matcher.group(1)), matcher.group(2));
        }
        Rule rule = Tagged.find(Rule.class, text);
        if (rule == Rule.OPTION || rule == Rule.FIGURE || rule == Rule.CLASS) {
            throw new IllegalArgumentException("the answer \"" + Tagged.tag(rule) + "\" does not say of what");
        }
        return new Answer(rule, "");
    }

    /** Number of the right option. */
    public int option() {
        return Integer.parseInt(of);
    }

    /** The text in files. */
    @JsonValue
    public String text() {
        return of.isEmpty() ? Tagged.tag(rule) : Tagged.tag(rule) + ":" + of;
    }
}
