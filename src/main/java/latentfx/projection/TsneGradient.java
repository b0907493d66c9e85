package latentfx.projection;

import latentfx.math.Halves;
import latentfx.math.SparseMatrix;

/**
 * The gradient of the Kullback-Leibler divergence between the joint probabilities in the space and on the map: 4 Σⱼ
 * (e·pᵢⱼ − qᵢⱼ) wᵢⱼ (yᵢ − yⱼ) with w = 1/(1 + |yᵢ − yⱼ|²) and q = w/Σw, the second part by Barnes and Hut's
 * approximation (van der Maaten, JMLR 15, 2014). Uses at most two threads; the result does not depend on their number.
 */
final class TsneGradient {
    private final SparseMatrix joint;
    private final double thetaSquared;
    private final QuadTree tree = new QuadTree();
    private final double[] repulsion;

    /**
     * A gradient for the joint probabilities {@code joint}.
     *
     * @param theta accuracy of the Barnes-Hut approximation, from 0 (exact) to 1; usually 0.5
     */
    TsneGradient(SparseMatrix joint, double theta) {
        this.joint = joint;
        this.thetaSquared = theta * theta;
        this.repulsion = new double[2 * joint.rows()];
    }

    /**
     * Writes the gradient at map {@code at} to {@code gradient}, with all joint probabilities multiplied by {@code
     * exaggeration}.
     */
    void at(double[] at, double exaggeration, double[] gradient) {
        tree.build(at);
        double total = Halves.sum(joint.rows(), (from, to) -> {
            QuadTree.Repulsion seen = tree.new Repulsion();
            double sum = 0;
            for (int i = from; i < to; i++) {
                seen.at(at[2 * i], at[2 * i + 1], thetaSquared);
                repulsion[2 * i] = seen.forceX;
                repulsion[2 * i + 1] = seen.forceY;
                sum += seen.weight;
            }
            return sum;
        });
        double push = 1 / Math.max(total, Double.MIN_NORMAL);
        Halves.run(joint.rows(), (from, to) -> {
            for (int i = from; i < to; i++) {
                pull(i, at, exaggeration, gradient);
                gradient[2 * i] = 4 * (gradient[2 * i] - push * repulsion[2 * i]);
                gradient[2 * i + 1] = 4 * (gradient[2 * i + 1] - push * repulsion[2 * i + 1]);
            }
        });
    }

    private void pull(int i, double[] at, double exaggeration, double[] gradient) {
        double fx = 0;
        double fy = 0;
        int end = joint.start(i + 1);
        for (int entry = joint.start(i); entry < end; entry++) {
            int j = joint.column(entry);
            double dx = at[2 * i] - at[2 * j];
            double dy = at[2 * i + 1] - at[2 * j + 1];
            double force = exaggeration * joint.value(entry) / (1 + dx * dx + dy * dy);
            fx += force * dx;
            fy += force * dy;
        }
        gradient[2 * i] = fx;
        gradient[2 * i + 1] = fy;
    }
}
