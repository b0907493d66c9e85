package latentfx.cli;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import latentfx.projection.ProjectionKind;
import latentfx.projection.ProjectionOption;
import latentfx.projection.ProjectionRemark;

/** Texts about the options of projection methods and the remarks on their results. */
final class MethodText {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("latentfx.cli.projections", Locale.ROOT);

    private MethodText() {}

    /** The names of methods, separated by {@code separator}. */
    static String names(List<ProjectionKind> methods, String separator) {
        return String.join(separator, methods.stream().map(ProjectionKind::id).toList());
    }

    /** The placeholder for the value of an option in a usage line, such as {@code K}. */
    static String label(ProjectionOption option) {
        return WORDS.getString("option." + option.name() + ".label");
    }

    /** One line that describes an option with its range and default. */
    static String option(ProjectionOption option, List<ProjectionKind> having) {
        return names(having, ", ") + ": " + WORDS.getString("option." + option.name()) + ", "
                + ProjectionOption.text(option.min()) + " to " + ProjectionOption.text(option.max()) + ". Default: "
                + initial(option.name(), having) + ".";
    }

    /** The defaults of an option for the methods that have it, such as {@code 15 for umap, else 10}. */
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

    /** The sentence for a remark. */
    static String sentence(ProjectionRemark remark) {
        return String.format(
                Locale.ROOT,
                WORDS.getString("remark." + remark.key()),
                remark.values().toArray());
    }
}
