package latentfx.lesson.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import latentfx.lesson.script.Wording;
import org.junit.jupiter.api.Test;

/** Terms are found as readers would find them: whole words, the longest that fits, with a plural or a particle. */
final class TermFinderTest {
    private static final Glossary GLOSSARY = new Glossary(List.of(
            term("code", List.of("code"), List.of("코드")),
            term("latent-code", List.of("latent code"), List.of("잠재 코드")),
            term("vae", List.of("VAE"), List.of("VAE", "변분 오토인코더")),
            term("beta-vae", List.of("β-VAE"), List.of("β-VAE")),
            term("autoencoder", List.of("autoencoder", "AE"), List.of("오토인코더", "AE")),
            term("dimension", List.of("dimension"), List.of("차원")),
            term("batch", List.of("batch", "batches"), List.of("배치")),
            new Term(
                    "judge",
                    new Wording("Judge", "판정기"),
                    new Forms(List.of("judge"), List.of("판정기")),
                    new Forms(List.of("you judge"), List.of()),
                    new Wording("A classifier.", "분류기입니다."),
                    "",
                    List.of(),
                    "")));

    private static Term term(String id, List<String> english, List<String> korean) {
        return new Term(
                id,
                new Wording(english.get(0), korean.get(0)),
                new Forms(english, korean),
                new Forms(List.of(), List.of()),
                new Wording("What it is.", "무엇인지 적은 글입니다."),
                "",
                List.of(),
                "");
    }

    private static List<String> english(String text) {
        return found(new TermFinder(GLOSSARY, Locale.ENGLISH), text);
    }

    private static List<String> korean(String text) {
        return found(new TermFinder(GLOSSARY, Locale.KOREAN), text);
    }

    /** The mentions in {@code text} as "words = id". */
    private static List<String> found(TermFinder finder, String text) {
        return finder.find(text).stream()
                .map(mention -> text.substring(mention.from(), mention.to()) + " = "
                        + mention.term().id())
                .toList();
    }

    @Test
    void englishWordsAreFoundWhateverTheirCaseAndInThePlural() {
        assertEquals(
                List.of("Codes = code", "autoencoders = autoencoder", "VAEs = vae"),
                english("Codes of autoencoders and VAEs."));
        assertEquals(List.of("Batches = batch", "autoencoder = autoencoder"), english("Batches, an autoencoder's"));
    }

    @Test
    void partsOfOtherWordsAreNoMention() {
        assertEquals(List.of(), english("Decode the codebook, barcode4 and VAE2."));
        assertEquals(List.of(), korean("바코드와 코드북, VAE2"));
    }

    @Test
    void theLongestThatFitsCounts() {
        assertEquals(
                List.of("β-VAE = beta-vae", "VAE = vae", "latent\n codes = latent-code"),
                english("A β-VAE is a VAE with latent\n codes."));
        assertEquals(
                List.of("변분 오토인코더 = vae", "오토인코더 = autoencoder", "잠재 코드 = latent-code"),
                korean("변분 오토인코더와 오토인코더의 잠재 코드"));
    }

    @Test
    void aPhraseThatMeansSomethingElseIsNoMention() {
        assertEquals(List.of("judge = judge"), english("Before you judge, ask the judge."));
    }

    @Test
    void koreanParticlesMayFollow() {
        for (String particle : List.of(
                "", "은", "는", "이", "가", "을", "를", "의", "에서", "에서는", "에", "에게", "로", "으로", "와", "과", "도", "만", "마다",
                "보다", "까지", "부터", "처럼", "라고", "이란", "입니다", "들", "들은", "들을", "들에서는")) {
            assertEquals(List.of("코드 = code"), korean("모든 코드" + particle + " 그대로"), particle);
            assertEquals(List.of("VAE = vae"), korean("VAE" + particle + "."), particle);
        }
        assertEquals(List.of(), korean("코드셋 코드끼리묶음"));
    }

    @Test
    void aNumberMayStandBeforeAKoreanWord() {
        assertEquals(List.of("차원 = dimension"), korean("784차원에서"));
        assertEquals(List.of("dimensions = dimension"), english("784 dimensions"));
    }

    @Test
    void onlyTheFirstMentionOfATermCountsInTextsThatAreReadOneAfterTheOther() {
        FirstMentions first = new FirstMentions(new TermFinder(GLOSSARY, Locale.ENGLISH));
        assertEquals(
                List.of(2),
                first.in("A code, two codes").stream().map(Mention::from).toList());
        assertEquals(
                List.of("vae"),
                first.in("The code of a VAE").stream()
                        .map(mention -> mention.term().id())
                        .toList());
        assertEquals(List.of(), first.in("No more codes, no more VAEs"));
    }

    @Test
    void nothingIsFoundWithoutTerms() {
        assertEquals(List.of(), new TermFinder(Glossary.EMPTY, Locale.ENGLISH).find("A code"));
    }
}
