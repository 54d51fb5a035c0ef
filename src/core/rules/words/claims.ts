/** Words of law and medicine: who says them to a customer must be able to show them. */
export const CLAIMS = `
by law, the law, legally, legal right, legal rights, your rights, your right to, entitled, entitlement, statutory,
liable, liability, guarantee, guaranteed, guarantees, warranty, lawsuit, in court, ombudsman, regulator, regulation,
regulations, breach of contract, cooling off, diagnosis, diagnosed, infection, dose, dosage, tablets, painkiller,
painkillers, paracetamol, ibuprofen, antibiotic, antibiotics, symptom, symptoms, contagious, allergic reaction,
side effect, side effects, heart attack, safe to eat, safe to drink, safe to take, nut free, gluten free,
allergen free, not contagious, fever
`;
