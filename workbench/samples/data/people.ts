const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const SURNAMES = words(`
  Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefebvre Leroy Roux David
  Bertrand Morel Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Lefèvre Faure André Mercier
  Blanc Guérin Boyer Garnier Chevalier François Legrand Gauthier Garcia Perrin Robin Clément Morin Nicolas Henry
  Roussel Mathieu Gautier Masson Marchand Duval Denis Dumont Marie Lemaire Noël Meyer Dufour Meunier Brun Blanchard
  Giraud Joly Rivière Lucas Brunet Gaillard Barbier Arnaud Martinez Gérard Roche Renard Schmitt Roy Leroux Colin Vidal
  Caron Picard Roger Fabre Aubert Lemoine Renaud Dumas Lacroix Olivier Philippe Bourgeois Pierre Benoît Rey Leclerc
  Payet Rolland Leclercq Guillaume Lecomte Lopez Jean Dupuy Guillot Hubert Berger Carpentier Sanchez Dupuis Moulin
  Louis Deschamps Huet Vasseur Perez Boucher Fleury Royer Klein Jacquet Adam Paris Poirier Marty Aubry Guyot Carré
  Charles Renault Charpentier Ménard Maillard Baron Bertin Bailly Hervé Schneider Fernandez Collet Léger Bouvier Julien
  Prévost Millet Perrot Daniel Cousin Germain Breton Besson Langlois Rémy Le_Goff Pelletier Lévêque Perrier Leblanc
  Barré Lebrun Marchal Weber Mallet Hamon Boulanger Jacob Monnier Michaud Rodriguez Guichard Gillet Étienne Grondin
  Poulain Tessier Chevallier Collin Chauvin Da_Silva Bouchet Gay Lemaître Bénard Maréchal Humbert Reynaud Antoine
  Hoarau Perret Barthélemy Cordier Pichon Lejeune Gilbert Lamy Delaunay Pasquier Carlier Laporte Benali Haddad Nguyen
`).map((name) => name.replace('_', ' '));

export const WOMEN = words(`
  Marie Nathalie Isabelle Sylvie Catherine Françoise Valérie Martine Christine Sandrine Céline Stéphanie Sophie Julie
  Aurélie Émilie Anne Claire Camille Laura Léa Manon Chloé Pauline Marion Caroline Hélène Élodie Audrey Virginie
  Delphine Véronique Patricia Laurence Florence Corinne Brigitte Dominique Mélanie Laëtitia Karine Fatima Nadia Inès
  Charlotte Lucie Mathilde Justine Anaïs Sarah Emma Juliette Alice Louise Agnès Béatrice Solène Gaëlle Yasmina Estelle
`);

export const MEN = words(`
  Jean Pierre Michel Philippe Alain Patrick Nicolas Christophe Christian Daniel Bernard Éric Frédéric Laurent Stéphane
  Pascal David Sébastien Julien Thierry Olivier Alexandre Thomas Bruno Didier Vincent François Antoine Guillaume Maxime
  Romain Benoît Jérôme Mathieu Cédric Fabien Arnaud Damien Kévin Anthony Florian Quentin Hugo Lucas Théo Clément Adrien
  Baptiste Karim Mehdi Gilles Hervé Franck Loïc Yann Gaëtan Rémi Xavier Jean-Luc Jean-Marc Jean-Pierre Samir Mathis Paul
`);

/** Mail providers of private persons. */
export const PROVIDERS = words(
  'orange.fr wanadoo.fr free.fr gmail.com gmail.com gmail.com hotmail.fr outlook.fr laposte.net sfr.fr',
);
