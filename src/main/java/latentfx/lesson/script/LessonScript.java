package latentfx.lesson.script;

import java.util.List;

/**
 * What a lesson tells and asks, in order.
 *
 * @param id its name: lower-case letters, digits and hyphens
 * @param number its number in the course; 0 for a lesson outside of it
 * @param minutes how long it takes, 1 to 600
 * @param level for whom it is
 * @param title its title
 * @param knows what one will know after it
 * @param measures id of the lesson whose figures it shows; empty for none
 * @param steps 1 to {@value #MOST_STEPS} steps
 * @param remember what to remember, on the card at the end
 */
public record LessonScript(
        String id,
        int number,
        int minutes,
        Level level,
        Wording title,
        Wording knows,
        String measures,
        List<Step> steps,
        Wording remember) {
    /** Most steps of a lesson. */
    public static final int MOST_STEPS = 60;

    private static final String ID = "[a-z0-9][a-z0-9-]{0,59}";
    private static final int LONGEST = 600;
    private static final int LONGEST_TITLE = 160;
    private static final int MOST_NUMBER = 99;

    public LessonScript {
        steps = List.copyOf(steps);
        if (!id.matches(ID)) {
            throw new IllegalArgumentException("a lesson cannot be called \""
                    + id.substring(0, Math.min(40, id.length())).replaceAll("\\p{Cntrl}", "?") + "\"");
        }
        if (!measures.isEmpty() && !measures.matches(ID)) {
            throw new IllegalArgumentException("the figures of a lesson without a name cannot be measured");
        }
        if (number < 0 || number > MOST_NUMBER) {
            throw new IllegalArgumentException("a lesson has a number from 0 to " + MOST_NUMBER + ", not " + number);
        }
        checkTitle("its title", title);
        steps.forEach(step -> checkTitle("the title of a step", step.title()));
        if (minutes < 1 || minutes > LONGEST) {
            throw new IllegalArgumentException("a lesson takes 1 to " + LONGEST + " minutes, not " + minutes);
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("a lesson has a title");
        }
        if (steps.isEmpty() || steps.size() > MOST_STEPS) {
            throw new IllegalArgumentException("a lesson has 1 to " + MOST_STEPS + " steps, not " + steps.size());
        }
    }

    private static void checkTitle(String what, Wording title) {
        int longest = Math.max(title.english().length(), title.korean().length());
        if (longest > LONGEST_TITLE) {
            throw new IllegalArgumentException(
                    what + " has " + longest + " characters, and there are at most " + LONGEST_TITLE);
        }
    }
}
