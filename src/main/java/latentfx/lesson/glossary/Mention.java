package latentfx.lesson.glossary;

/**
 * A place in a text where a term is mentioned.
 *
 * @param from index of its first character
 * @param to index behind its last character; a Korean particle is not part of it, an English plural is
 * @param term what is mentioned
 */
public record Mention(int from, int to, Term term) {}
