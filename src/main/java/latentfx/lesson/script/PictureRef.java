package latentfx.lesson.script;

import java.util.List;
import java.util.Optional;

/**
 * A picture of a lesson: one of the lesson's own, or what a model decodes on the way between two samples.
 *
 * @param sha256 hash of a picture that the lesson contains; empty for a decoded one
 * @param model name of the model that decodes; empty for an own picture
 * @param samples indices of one or two samples of the model's codes; none for an own picture
 * @param position how far from the first sample to the second, 0 to 1
 * @param pixels whether the pictures of both samples are mixed pixel by pixel, in place of their codes
 */
public record PictureRef(
        Optional<String> sha256, Optional<String> model, List<Integer> samples, double position, boolean pixels) {
    private static final String HASH = "[0-9a-f]{64}";
    private static final int MOST = 10_000_000;

    public PictureRef {
        samples = List.copyOf(samples);
        sha256.ifPresent(hash -> {
            if (!hash.matches(HASH)) {
                throw new IllegalArgumentException("a picture is named by 64 hexadecimal digits, not by \""
                        + hash.substring(0, Math.min(20, hash.length())).replaceAll("\\p{Cntrl}", "?") + "\"");
            }
        });
        if (sha256.isPresent() == model.isPresent()) {
            throw new IllegalArgumentException("a picture is either contained or decoded by a model");
        }
        if (model.isPresent() && (samples.isEmpty() || samples.size() > 2)) {
            throw new IllegalArgumentException("a picture is decoded of one or two samples, not of " + samples.size());
        }
        for (int sample : samples) {
            if (sample < 0 || sample >= MOST) {
                throw new IllegalArgumentException("there is no sample " + sample);
            }
        }
        if (!(position >= 0 && position <= 1)) {
            throw new IllegalArgumentException("a picture lies 0 to 1 of the way, not " + position);
        }
    }
}
