package latentfx.lesson.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds where texts of one language mention terms: whole words, whatever their case, and where several fit, the longest. In
 * English a plural in -s or -es counts; in Korean a particle may follow, and a number may stand right before.
 */
public final class TermFinder {
    /** Particles and forms of 이다 that follow a noun, the longest first, and a second particle behind some of them. */
    private static final String PARTICLES = "(?:들)?(?:이라고|라고|이라는|라는|이란|란|이라면|라면|이라|라|이며|이고|이나|이지만|이므로|이어서|여서|입니다|이다"
            + "|인|일|이면|면|에서|에게|에|까지|부터|마다|보다|처럼|만큼|씩|뿐|으로|로|과|와|하고|은|는|이|가|을|를|의|도|만|나|며|고)?(?:는|은|도|만|의)?";

    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final String WORD = "form";

    private final Map<String, Term> mentioned = new HashMap<>();
    private final Pattern pattern;

    /** Finds the terms of {@code glossary} in texts in the language of {@code locale}: Korean or English. */
    public TermFinder(Glossary glossary, Locale locale) {
        List<String> forms = new ArrayList<>();
        for (Term term : glossary.terms()) {
            forms.addAll(term.otherwise().in(locale));
            for (String form : term.forms().in(locale)) {
                forms.add(form);
                mentioned.put(key(form), term);
            }
        }
        boolean korean = locale.getLanguage().equals(Locale.KOREAN.getLanguage());
        String any = forms.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(form -> begin(form) + Pattern.quote(form).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"));
        pattern = Pattern.compile(
                "(?<" + WORD + ">" + any + ")" + (korean ? "(?=" + PARTICLES + END + ")" : "(?:s|es)?" + END),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** No letter stands before a form, and before one in Latin letters no number either. */
    private static String begin(String form) {
        boolean hangul = Character.UnicodeScript.of(form.codePointAt(0)) == Character.UnicodeScript.HANGUL;
        return hangul ? "(?<!\\p{L})" : "(?<![\\p{L}\\p{N}])";
    }

    private static String key(String form) {
        return Term.plain(form).replaceAll("\\s+", " ");
    }

    /** All mentions in {@code text}, in order; they do not overlap. */
    public List<Mention> find(String text) {
        List<Mention> found = new ArrayList<>();
        if (mentioned.isEmpty()) {
            return found;
        }
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Term term = mentioned.get(key(matcher.group(WORD)));
            if (term != null) {
                found.add(new Mention(matcher.start(), matcher.end(), term));
            }
        }
        return found;
    }
}
