package latentfx.dl4j;

import java.util.Arrays;
import latentfx.model.CodePenalty;
import latentfx.model.Parameters;

/**
 * Reference implementation of a batch's loss and gradients in double precision: forward and backward passes by
 * Deeplearning4j's networks, and scalar formulas for the bottleneck between them.
 */
final class Reference {
    private final NetworkPlan plan;
    private final ReferenceNet encoder;
    private final ReferenceNet decoder;

    Reference(NetworkPlan plan, Parameters weights) {
        this.plan = plan;
        this.encoder = new ReferenceNet(plan.encoder(), weights.encoder());
        this.decoder = new ReferenceNet(plan.decoder(), weights.decoder());
    }

    ReferenceNet encoder() {
        return encoder;
    }

    ReferenceNet decoder() {
        return decoder;
    }

    /** What is minimised, summed over the samples. */
    double loss(Batch batch, double beta) {
        double[][] encoded = encoder.output(inputs(batch));
        double[][] output = decoder.output(codes(encoded, batch));
        double loss = 0;
        for (int i = 0; i < batch.size(); i++) {
            for (int j = 0; j < plan.targets(); j++) {
                loss += reconstruction(output[i][j], target(batch, i, j));
            }
            for (int j = 0; plan.variational() && j < plan.latent(); j++) {
                double mean = encoded[i][j];
                double logVariance = encoded[i][j + plan.latent()];
                loss += beta * 0.5 * (mean * mean + Math.exp(logVariance) - 1 - logVariance);
            }
        }
        return loss + penalty(encoded);
    }

    /** Deeplearning4j's backpropagation: the gradients of encoder and decoder, flat. */
    double[][] gradients(Batch batch, double beta) {
        double[][] encoded = encoder.output(inputs(batch));
        double[][] output = decoder.output(codes(encoded, batch));
        double[][] error = new double[batch.size()][plan.targets()];
        for (int i = 0; i < error.length; i++) {
            for (int j = 0; j < error[i].length; j++) {
                error[i][j] = slope(output[i][j], target(batch, i, j));
            }
        }
        double[][] atCode = decoder.backward(error);
        encoder.backward(atEncoded(encoded, atCode, batch, beta));
        return new double[][] {encoder.gradient(), decoder.gradient()};
    }

    private double[][] inputs(Batch batch) {
        int pixels = plan.targets();
        double[][] inputs = new double[batch.size()][pixels + plan.classes()];
        for (int i = 0; i < inputs.length; i++) {
            float[] row = batch.samples().row(batch.chosen()[i]);
            int position = i;
            plan.corruption().ifPresent(noise -> noise.corrupt(row, 0, pixels, batch.corruption(position)));
            for (int j = 0; j < pixels; j++) {
                inputs[i][j] = row[j];
            }
            if (plan.classes() > 0) {
                inputs[i][pixels + batch.labels()[batch.chosen()[i]]] = 1;
            }
        }
        return inputs;
    }

    private double[][] codes(double[][] encoded, Batch batch) {
        if (!plan.variational()) {
            return encoded;
        }
        int latent = plan.latent();
        double[][] codes = new double[encoded.length][latent + plan.classes()];
        for (int i = 0; i < codes.length; i++) {
            double[] epsilon = epsilon(batch, i);
            for (int j = 0; j < latent; j++) {
                codes[i][j] = encoded[i][j] + Math.exp(encoded[i][latent + j] / 2) * epsilon[j];
            }
            if (plan.classes() > 0) {
                codes[i][latent + batch.labels()[batch.chosen()[i]]] = 1;
            }
        }
        return codes;
    }

    private double[] epsilon(Batch batch, int row) {
        var noise = batch.draw(row);
        double[] epsilon = new double[plan.latent()];
        Arrays.setAll(epsilon, j -> (float) noise.nextGaussian());
        return epsilon;
    }

    private double[][] atEncoded(double[][] encoded, double[][] atCode, Batch batch, double beta) {
        int latent = plan.latent();
        double[][] error = new double[encoded.length][encoded[0].length];
        for (int i = 0; i < error.length; i++) {
            double[] epsilon = plan.variational() ? epsilon(batch, i) : new double[0];
            for (int j = 0; j < latent; j++) {
                error[i][j] = atCode[i][j] + penaltySlope(encoded, i, j);
                if (plan.variational()) {
                    double logVariance = encoded[i][latent + j];
                    error[i][j] += beta * encoded[i][j];
                    error[i][latent + j] = atCode[i][j] * epsilon[j] * Math.exp(logVariance / 2) / 2
                            + beta * (Math.exp(logVariance) - 1) / 2;
                }
            }
        }
        return error;
    }

    private double target(Batch batch, int row, int column) {
        return batch.samples().get(batch.chosen()[row], column);
    }

    private double reconstruction(double output, double target) {
        return plan.likelihood().onLogits()
                ? Math.log1p(Math.exp(output)) - output * target
                : plan.likelihood().squaredErrorWeight() * (output - target) * (output - target);
    }

    private double slope(double output, double target) {
        return plan.likelihood().onLogits()
                ? 1 / (1 + Math.exp(-output)) - target
                : 2 * plan.likelihood().squaredErrorWeight() * (output - target);
    }

    private double penalty(double[][] encoded) {
        double sum = 0;
        for (int j = 0; plan.penalty().isPresent() && j < plan.latent(); j++) {
            CodePenalty penalty = plan.penalty().get();
            double mean = mean(encoded, j);
            double rho = penalty.target();
            double charge = penalty.kind() == CodePenalty.Kind.L1
                    ? mean
                    : rho * Math.log(rho / mean) + (1 - rho) * Math.log((1 - rho) / (1 - mean));
            sum += penalty.weight() * encoded.length * charge;
        }
        return sum;
    }

    private double penaltySlope(double[][] encoded, int row, int unit) {
        if (plan.penalty().isEmpty()) {
            return 0;
        }
        CodePenalty penalty = plan.penalty().get();
        if (penalty.kind() == CodePenalty.Kind.L1) {
            return encoded[row][unit] > 0 ? penalty.weight() : 0;
        }
        double mean = mean(encoded, unit);
        return penalty.weight() * ((1 - penalty.target()) / (1 - mean) - penalty.target() / mean);
    }

    private static double mean(double[][] rows, int column) {
        return Arrays.stream(rows).mapToDouble(row -> row[column]).average().orElseThrow();
    }
}
