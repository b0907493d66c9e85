package latentfx.lesson.script;

/**
 * One thing to do in the window.
 *
 * @param kind what the window notices
 * @param what says to do it
 * @param target what is highlighted: {@code left-map}, {@code right-map}, {@code path}, {@code same-scale}, a tool or a page
 *     by its id; empty for nothing
 */
public record Task(TaskKind kind, Wording what, String target) {
    public Task {
        if (!target.matches("[a-z-]{0,40}")) {
            throw new IllegalArgumentException("nothing in the window is called \""
                    + target.substring(0, Math.min(40, target.length())).replaceAll("\\p{Cntrl}", "?") + "\"");
        }
    }
}
