package latentfx;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.text.DateFormat;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.format.DateTimeFormatter;
import java.util.Formatter;
import java.util.Locale;
import java.util.Map;
import java.util.Scanner;
import java.util.Set;

/** Holds that no number and no letter depends on the language of the system: whoever writes one says in which. */
@AnalyzeClasses(packages = "latentfx", importOptions = ImportOption.DoNotIncludeTests.class)
final class LocaleArchitectureTest {
    private static final Set<String> FORMATS = Set.of("format", "printf");
    private static final Set<String> MAKERS = Set.of(
            "<init>",
            "getInstance",
            "getNumberInstance",
            "getIntegerInstance",
            "getPercentInstance",
            "getCurrencyInstance",
            "getCompactNumberInstance");

    /** Methods and constructors, by the name of their class, that take the default locale where they are given none. */
    private static final Map<String, Set<String>> LOCAL = Map.ofEntries(
            Map.entry(String.class.getName(), Set.of("format", "formatted", "toLowerCase", "toUpperCase")),
            Map.entry(PrintStream.class.getName(), FORMATS),
            Map.entry(PrintWriter.class.getName(), FORMATS),
            Map.entry(java.io.Console.class.getName(), FORMATS),
            Map.entry(NumberFormat.class.getName(), MAKERS),
            Map.entry(DecimalFormat.class.getName(), MAKERS),
            Map.entry(DecimalFormatSymbols.class.getName(), MAKERS),
            Map.entry(MessageFormat.class.getName(), Set.of("<init>")),
            Map.entry(SimpleDateFormat.class.getName(), Set.of("<init>")),
            Map.entry(DateFormat.class.getName(), Set.of("getInstance", "getDateInstance", "getTimeInstance")),
            Map.entry(DateTimeFormatter.class.getName(), Set.of("ofPattern")),
            Map.entry(Formatter.class.getName(), Set.of("<init>")),
            Map.entry(Scanner.class.getName(), Set.of("<init>")));

    @ArchTest
    static final ArchRule numbersAndLettersAreWrittenInALanguageThatIsNamed = noClasses()
            .should()
            .accessTargetWhere(describe("the default locale is taken", LocaleArchitectureTest::takesTheDefault));

    /** {@code Messages} chooses the language of the texts; whoever writes numbers beside them asks it for theirs. */
    @ArchTest
    static final ArchRule onlyTheTextsKnowTheLanguageOfTheSystem = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("latentfx.ui.fx.Messages")
            .and()
            .doNotHaveFullyQualifiedName("latentfx.Desktop")
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault", Locale.Category.class);

    private static boolean takesTheDefault(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && LOCAL.getOrDefault(target.getOwner().getName(), Set.of()).contains(target.getName())
                && target.getRawParameterTypes().stream()
                        .noneMatch(type ->
                                type.isEquivalentTo(Locale.class) || type.isEquivalentTo(DecimalFormatSymbols.class));
    }
}
