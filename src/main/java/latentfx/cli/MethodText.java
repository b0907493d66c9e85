package latentfx.cli;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import latentfx.projection.ProjectionKind;
import latentfx.projection.ProjectionOption;
import latentfx.projection.ProjectionRemark;

/** Explains the options of methods of projection, and what has to be said of their maps. */
final class MethodText {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("latentfx.cli.projections", Locale.ROOT);

    private MethodText() {}

    /** The names of methods, separated by {@code separator}. */
    static String names(List<ProjectionKind> methods, String separator) {
        return String.join(separator, methods.stream().map(ProjectionKind::id).toList());
    }

    /** What stands for the value of an option in a usage line, such as {@code K}. */
    static String label(ProjectionOption option) {
        return WORDS.getString("option." + option.name() + ".label");
    }

    /** What an option is, with its range and what it is unless given, in a line. */
    static String option(ProjectionOption option, List<ProjectionKind> having) {
        return names(having, ", ") + ": " + WORDS.getString("option." + option.name()) + ", "
                + ProjectionOption.text(option.min()) + " to " + ProjectionOption.text(option.max()) + ". Default: "
                + initial(option.name(), having) + ".";
    }

    /** Such as {@code 15 for umap, else 10}. */
    private static String initial(String option, List<ProjectionKind> having) {
        double usual = initial(option, having.get(having.size() - 1));
        List<String> others = having.stream()
                .filter(method -> initial(option, method) != usual)
                .map(method -> ProjectionOption.text(initial(option, method)) + " for " + method.id() + ", ")
                .toList();
        return String.join("", others) + (others.isEmpty() ? "" : "else ") + ProjectionOption.text(usual);
    }

    private static double initial(String option, ProjectionKind method) {
        return method.option(option).orElseThrow().initial();
    }

    /** What a remark tells, in a sentence. */
    static String sentence(ProjectionRemark remark) {
        return String.format(
                Locale.ROOT,
                WORDS.getString("remark." + remark.key()),
                remark.values().toArray());
    }
}
