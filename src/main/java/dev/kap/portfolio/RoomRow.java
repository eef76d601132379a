package dev.kap.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A line of the sheet Workshop: what each person in the room said to one thing.
///
/// @param number as on the printed sheet: of the card, or of the question
/// @param contact the contact that is scored; empty for a question
/// @param voices in the order of the columns, one for each person who said something
public record RoomRow(Origin origin, @Nullable Double number, String contact, Asked asked, List<Voice> voices) {

    public RoomRow {
        voices = List.copyOf(voices);
    }

    /// What a line asks the room.
    public enum Topic {
        INFLUENCE,
        RELATIONSHIP,
        QUESTION
    }

    /// A topic, and which of the eighteen where it is a question.
    ///
    /// @param question 1-18; 0 for a score
    public record Asked(Topic topic, int question) {

        /// How many questions there are.
        private static final int QUESTIONS = 18;

        /// For the influence of a contact.
        public static final Asked INFLUENCE = new Asked(Topic.INFLUENCE, 0);

        /// For the relationship with a contact.
        public static final Asked RELATIONSHIP = new Asked(Topic.RELATIONSHIP, 0);

        /// For the answer to that question.
        public static Asked question(int number) {
            return new Asked(Topic.QUESTION, number);
        }

        /// All that a room is asked: both scores, then the questions by number.
        public static Stream<Asked> all() {
            return Stream.concat(
                    Stream.of(INFLUENCE, RELATIONSHIP),
                    IntStream.rangeClosed(1, QUESTIONS).mapToObj(Asked::question));
        }

        /// As its cell has it: `influence`, `Q7`.
        public String word() {
            return topic == Topic.QUESTION ? "Q" + question : CellWords.word(topic);
        }
    }

    /// What one person said: a score of 0 to 10, or a vote.
    public record Voice(
            String person, @Nullable Double score, @Nullable Status vote) {

        /// A score.
        public static Voice of(String person, double score) {
            return new Voice(person, score, null);
        }

        /// A vote.
        public static Voice of(String person, Status vote) {
            return new Voice(person, null, vote);
        }
    }

    /// The middle of the scores, which one voice far off does not move; empty where nobody gave one.
    public Optional<Double> middle() {
        double[] sorted = scores().sorted().toArray();
        int half = sorted.length / 2;
        if (sorted.length == 0) {
            return Optional.empty();
        }
        return Optional.of(sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
    }

    private DoubleStream scores() {
        return voices.stream()
                .flatMap(voice -> Optional.ofNullable(voice.score()).stream())
                .mapToDouble(Double::doubleValue);
    }

    /// How many gave that vote.
    public int votes(Status vote) {
        return (int) voices.stream().filter(voice -> voice.vote() == vote).count();
    }
}
