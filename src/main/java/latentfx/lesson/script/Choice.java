package latentfx.lesson.script;

import java.util.Optional;

/**
 * One of the options of a question.
 *
 * @param text what it says
 * @param figure name of the figure that belongs to it, such as {@code digit_like.vae-4}; empty where none does
 * @param picture what it shows; empty for a text alone
 */
public record Choice(Wording text, Optional<String> figure, Optional<PictureRef> picture) {}
